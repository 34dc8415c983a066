package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Removes a state machine with its versions and aliases, and stops its executions. */
final class DeleteStateMachine implements Action {

    private final Registry registry;

    DeleteStateMachine(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        request.check();
        Arns.MachineArn asked = Arns.stateMachine(arn);
        if (asked.qualifier().isPresent() || asked.machine().indexOf('/') >= 0) {
            throw ApiException.invalid("'" + arn + "' is not the ARN of a state machine itself");
        }
        registry.delete(arn);
        return JsonNodeFactory.instance.objectNode();
    }
}
