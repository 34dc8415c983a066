package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers the task {@code states:startExecution}, which starts an execution at the endpoint and does not wait for it. */
final class StartingTask implements TaskHandler {

    /** The resource of the task. */
    static final String RESOURCE = "states:startExecution";

    private final Executions executions;

    StartingTask(Executions executions) {
        this.executions = executions;
    }

    @Override
    public CompletionStage<TaskResult> handle(TaskCall call) {
        TaskResult result;
        try {
            result = TaskResult.success(start(call.input()));
        } catch (ApiException e) {
            String name = e.type().endsWith("Exception") ? e.type() : e.type() + "Exception";
            result = TaskResult.failure("StepFunctions." + name, String.valueOf(e.getMessage()));
        }
        return CompletableFuture.completedFuture(result);
    }

    private Map<String, Object> start(JsonNode call) {
        JsonNode input = call.path("Input");
        Executions.Order order = new Executions.Order(
                call.path("StateMachineArn").asText(),
                Optional.ofNullable(call.path("Name").textValue()),
                input.isMissingNode() ? "{}" : input.isTextual() ? input.textValue() : input.toString(),
                Optional.empty());
        Execution execution =
                executions.startNamed(order, Optional.empty()).execution().now();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ExecutionArn", execution.executionArn());
        answer.put("StartDate", execution.startDate().toString());
        return answer;
    }
}
