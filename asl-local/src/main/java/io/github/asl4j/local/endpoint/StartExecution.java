package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import java.util.Optional;

/** Starts an execution; the same name and input again, while it runs, gives the same execution. */
final class StartExecution implements Action {

    private final Executions executions;

    StartExecution(Executions executions) {
        this.executions = executions;
    }

    @Override
    public ObjectNode answer(Request request) {
        Executions.Order order = Executions.Order.of(request);
        Executions.Result result = executions.start(order, Optional.empty());
        Execution execution = result.started().execution().now();
        if (!result.isNew()
                && (execution.status() != ExecutionStatus.RUNNING
                        || !result.started().inputText().equals(order.input()))) {
            throw new ApiException(
                    "ExecutionAlreadyExists", "Execution Already Exists: '" + execution.executionArn() + "'");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", execution.executionArn())
                .put("startDate", Timestamp.of(execution.startDate()));
    }
}
