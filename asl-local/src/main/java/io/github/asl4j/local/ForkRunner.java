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

    /** Ends the work with the mock of a test, in place of the strands. */
    final void answer(Visit visit, Trial trial) {
        TaskResult mock = trial.test().mock().orElseThrow();
        if (mock instanceof TaskResult.Failure failure) {
            handle(visit, ofStrand(new StateError(failure.error(), failure.cause())));
        } else if (mock instanceof TaskResult.Success success) {
            joined(visit, success.output(), visit.lastEventId());
        }
    }

    /** Returns the error of a strand as that of the state. */
    StateError ofStrand(StateError error) {
        return new StateError(error.error(), error.cause());
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
