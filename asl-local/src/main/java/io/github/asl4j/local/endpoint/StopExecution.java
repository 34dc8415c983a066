package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.StartedExecution;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends an execution where it is. */
final class StopExecution implements Action {

    private static final long MOST_SECONDS = 5;

    private final Registry registry;

    StopExecution(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        Optional<String> error = request.text("error", 0, 256);
        Optional<String> cause = request.text("cause", 0, 32_768);
        request.check();
        Registry.Found found = registry.find(arn);
        StartedExecution execution = found.started().execution();
        Instant stopDate = Instant.now();
        if (found.isOwn()) {
            execution.stop(error, cause);
            stopDate = stopDate(execution);
        } else {
            execution.stopBelow(arn, error, cause);
        }
        return JsonNodeFactory.instance.objectNode().put("stopDate", Timestamp.of(stopDate));
    }

    /** Returns when it ended, or that it does now if a handler holds its thread. */
    private static Instant stopDate(StartedExecution execution) {
        try {
            execution.completion().toCompletableFuture().get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            return Instant.now();
        }
        return execution.now().stopDate().orElseGet(Instant::now);
    }
}
