package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.model.StateMachineType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Runs an execution of an EXPRESS machine; the answer is its end. */
final class StartSyncExecution implements Action {

    private static final long BILLED_STEP_MILLIS = 100;
    private static final int BILLED_MEMORY_MB = 64;

    private final Executions executions;

    StartSyncExecution(Executions executions) {
        this.executions = executions;
    }

    @Override
    public ObjectNode answer(Request request) {
        return begin(request).toCompletableFuture().join();
    }

    @Override
    public CompletionStage<ObjectNode> begin(Request request) {
        IncludedData included = IncludedData.of(request);
        Executions.Order order = Executions.Order.of(request);
        Started started = executions.startNamed(order, Optional.of(StateMachineType.EXPRESS));
        return started.execution().completion().thenApply(ended -> response(included, started, ended));
    }

    private static ObjectNode response(IncludedData included, Started started, Execution execution) {
        boolean succeeded = execution.status() == ExecutionStatus.SUCCEEDED;
        Instant stopDate = execution.stopDate().orElse(execution.startDate());
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", execution.executionArn())
                .put("stateMachineArn", execution.stateMachineArn())
                .put("name", execution.name())
                .put("startDate", Timestamp.of(execution.startDate()))
                .put("stopDate", Timestamp.of(stopDate))
                // The API knows no other status here.
                .put(
                        "status",
                        (execution.status() == ExecutionStatus.ABORTED ? ExecutionStatus.FAILED : execution.status())
                                .name());
        execution.error().ifPresent(error -> response.put("error", error));
        execution.cause().ifPresent(cause -> response.put("cause", cause));
        started.traceHeader().ifPresent(header -> response.put("traceHeader", header));
        DescribeExecution.writeData(
                response,
                included,
                started.inputText(),
                succeeded ? Optional.of(execution.outputText()) : Optional.empty());
        long millis = Duration.between(execution.startDate(), stopDate).toMillis();
        response.putObject("billingDetails")
                .put("billedMemoryUsedInMB", BILLED_MEMORY_MB)
                .put(
                        "billedDurationInMilliseconds",
                        Math.max(1, -Math.floorDiv(-millis, BILLED_STEP_MILLIS)) * BILLED_STEP_MILLIS);
        return response;
    }
}
