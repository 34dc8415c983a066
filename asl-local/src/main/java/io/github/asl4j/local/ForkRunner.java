package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.DataFlow.Finished;
import org.jspecify.annotations.Nullable;

/** What Parallel and Map states have in common: they succeed and fail as a whole, with an event for it. */
abstract class ForkRunner extends RetryingRunner {

    ForkRunner(String name, String type, DataFlow flow, int next, ErrorHandling errorHandling) {
        super(name, type, flow, next, errorHandling);
    }

    /**
     * Leaves the state with the result of all its strands.
     *
     * @param previousEventId the event that the exit follows
     */
    final void joined(Visit visit, @Nullable Object result, long previousEventId) {
        if (visit.isTooLarge(result)) {
            handle(visit, Visit.tooLarge(name()));
            return;
        }
        attempt(visit, () -> {
            visit.record(type() + "StateSucceeded", null);
            Finished finished = finish(visit, result);
            // Recorded: success and exit both follow the last event of the strands.
            visit.continueFrom(previousEventId);
            exit(visit, finished);
        });
    }

    @Override
    void handle(Visit visit, StateError error) {
        visit.cutWork();
        super.handle(visit, error);
    }

    @Override
    void recordFailure(Visit visit) {
        visit.record(type() + "StateFailed", null);
    }
}
