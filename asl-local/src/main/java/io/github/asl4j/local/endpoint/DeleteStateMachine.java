package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Removes a state machine and stops its executions. */
final class DeleteStateMachine implements Action {

    private final Registry registry;

    DeleteStateMachine(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        request.check();
        registry.delete(arn);
        return JsonNodeFactory.instance.objectNode();
    }
}
