package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
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
        Execution execution =
                executions.startNamed(order, Optional.empty()).execution().now();
        return JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", execution.executionArn())
                .put("startDate", Timestamp.of(execution.startDate()));
    }
}
