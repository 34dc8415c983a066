package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Removes an alias of a state machine; recorded: one that does not exist is no error. */
final class DeleteStateMachineAlias implements Action {

    private final Registry registry;

    DeleteStateMachineAlias(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineAliasArn", 256);
        request.check();
        Arns.MachineArn asked = DescribeStateMachineAlias.aliasArn(arn);
        registry.find(asked)
                .ifPresent(machine -> machine.deleteAlias(asked.qualifier().orElseThrow()));
        return JsonNodeFactory.instance.objectNode();
    }
}
