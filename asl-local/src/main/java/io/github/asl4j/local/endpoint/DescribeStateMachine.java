package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.validate.VariableReferences;
import java.util.List;
import java.util.Map;

/** Returns a state machine with its definition. */
final class DescribeStateMachine implements Action {

    private final Registry registry;

    DescribeStateMachine(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        request.check();
        Registry.Machine machine = registry.machine(arn);
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineArn", machine.arn())
                .put("name", machine.name())
                .put("status", "ACTIVE")
                .put("definition", machine.definition())
                .put("roleArn", machine.roleArn())
                .put("type", machine.type().name())
                .put("creationDate", Timestamp.of(machine.creationDate()));
        response.putObject("loggingConfiguration").put("level", "OFF").put("includeExecutionData", false);
        response.putObject("tracingConfiguration").put("enabled", false);
        Map<String, List<String>> references = VariableReferences.of(machine.definition());
        if (!references.isEmpty()) {
            ObjectNode byState = response.putObject("variableReferences");
            references.forEach((state, names) -> names.forEach(byState.putArray(state)::add));
        }
        return response;
    }
}
