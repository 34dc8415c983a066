package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import java.util.List;

/** Returns how an execution stands. */
final class DescribeExecution implements Action {

    private enum IncludedData {
        ALL_DATA,
        METADATA_ONLY
    }

    private final Registry registry;

    DescribeExecution(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        IncludedData included =
                request.oneOf("includedData", List.of(IncludedData.values())).orElse(IncludedData.ALL_DATA);
        request.check();
        Registry.Started started = registry.execution(arn);
        Execution execution = started.execution().now();
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", execution.executionArn())
                .put("stateMachineArn", execution.stateMachineArn())
                .put("name", execution.name())
                .put("status", execution.status().name())
                .put("startDate", Timestamp.of(execution.startDate()));
        execution.stopDate().ifPresent(date -> response.put("stopDate", Timestamp.of(date)));
        execution.error().ifPresent(error -> response.put("error", error));
        execution.cause().ifPresent(cause -> response.put("cause", cause));
        boolean succeeded = execution.status() == ExecutionStatus.SUCCEEDED;
        boolean all = included == IncludedData.ALL_DATA;
        if (all) {
            response.put("input", started.inputText());
        }
        response.putObject("inputDetails").put("included", all);
        if (succeeded) {
            if (all) {
                response.put("output", execution.outputText());
            }
            response.putObject("outputDetails").put("included", all);
        }
        response.put("redriveCount", 0);
        response.put(
                "redriveStatus",
                succeeded || execution.status() == ExecutionStatus.RUNNING ? "NOT_REDRIVABLE" : "REDRIVABLE");
        return response;
    }
}
