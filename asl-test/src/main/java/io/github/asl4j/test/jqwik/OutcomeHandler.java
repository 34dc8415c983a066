package io.github.asl4j.test.jqwik;

import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers the attempts of each state in turn, and those after the last outcome with that one again. */
record OutcomeHandler(Map<String, List<TaskResult>> outcomes) implements TaskHandler {

    @Override
    public CompletionStage<TaskResult> handle(TaskCall call) {
        List<TaskResult> results = outcomes.get(call.stateName());
        return CompletableFuture.completedFuture(results.get(Math.min(call.invocation(), results.size() - 1)));
    }

    @Override
    public String toString() {
        return outcomes.toString();
    }
}
