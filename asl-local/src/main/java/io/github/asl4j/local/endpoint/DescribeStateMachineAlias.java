package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Returns an alias of a state machine. */
final class DescribeStateMachineAlias implements Action {

    private final Registry registry;

    DescribeStateMachineAlias(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineAliasArn", 256);
        request.check();
        Arns.MachineArn asked = aliasArn(arn);
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        registry.find(asked)
                .flatMap(machine -> machine.alias(asked.qualifier().orElseThrow()))
                .orElseThrow(ApiException::noSuchResource)
                .write(response);
        return response;
    }

    /** Returns the ARN of an alias. */
    static Arns.MachineArn aliasArn(String arn) {
        Arns.MachineArn asked = Arns.stateMachine(arn);
        if (asked.qualifier().isEmpty() || asked.version().isPresent()) {
            throw ApiException.invalid("'" + arn + "' is not the ARN of a state machine alias");
        }
        return asked;
    }
}
