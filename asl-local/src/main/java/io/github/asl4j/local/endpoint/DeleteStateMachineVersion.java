package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Removes a version of a state machine; one that does not exist is no error. */
final class DeleteStateMachineVersion implements Action {

    private final Registry registry;

    DeleteStateMachineVersion(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineVersionArn", 2_000);
        request.check();
        Arns.MachineArn asked = Arns.stateMachine(arn);
        int number = asked.version()
                .orElseThrow(() -> ApiException.invalid("'" + arn + "' is not the ARN of a state machine version"));
        registry.find(asked).ifPresent(machine -> machine.deleteVersion(number));
        return JsonNodeFactory.instance.objectNode();
    }
}
