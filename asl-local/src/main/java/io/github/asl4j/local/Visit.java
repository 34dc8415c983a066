package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataFlow.Finished;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.data.Timestamps;
import io.github.asl4j.model.ErrorName;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One visit of a state: from its entry to its exit. */
final class Visit {

    private final Strand strand;
    private final StateRunner runner;
    private final @Nullable Object input;
    private final long previousEventId;
    private long enteredEventId;
    private Instant enteredTime;
    private int retryCount;
    private final Map<Integer, Integer> retries = new LinkedHashMap<>(2);
    private @Nullable String taskToken;

    Visit(Strand strand, StateRunner runner, @Nullable Object input) {
        this.strand = strand;
        this.runner = runner;
        this.input = input;
        this.previousEventId = strand.lastEventId();
        this.enteredTime = strand.run().scheduler().now();
    }

    Run run() {
        return strand.run();
    }

    StateRunner runner() {
        return runner;
    }

    @Nullable
    Object input() {
        return input;
    }

    long enteredEventId() {
        return enteredEventId;
    }

    int retryCount() {
        return retryCount;
    }

    /** Counts a retry by one of the Retriers; returns its number for that Retrier, from 1, or 0 if there are no more. */
    int nextRetry(int retrier, int most) {
        int number = retries.getOrDefault(retrier, 0) + 1;
        if (number > most) {
            return 0;
        }
        retries.put(retrier, number);
        retryCount++;
        return number;
    }

    void taskToken(String token) {
        taskToken = token;
    }

    void enter(String type, String name) {
        enteredTime = run().scheduler().now();
        enteredEventId = strand.record(type + "StateEntered", new Details.Entered(name, input));
    }

    void record(String type, @Nullable Details details) {
        strand.record(type, details);
    }

    /**
     * Records a failed evaluation. Recorded in the service: the first one of a visit follows the event before the entry
     * of the state, not the entry.
     */
    void recordEvaluationFailure(Details.EvaluationFailed details) {
        if (strand.lastEventId() == enteredEventId) {
            strand.continueFrom(previousEventId);
        }
        strand.record("EvaluationFailed", details);
    }

    Scope scope() {
        return Scope.of(input, this::context, strand.variables(), run().random());
    }

    Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>(run().context());
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Name", runner.name());
        state.put("EnteredTime", Timestamps.format(enteredTime));
        if (runner.retries()) {
            state.put("RetryCount", (long) retryCount);
        }
        context.put("State", Collections.unmodifiableMap(state));
        if (taskToken != null) {
            context.put("Task", Map.of("Token", taskToken));
        }
        return Collections.unmodifiableMap(context);
    }

    /** Leaves the state. */
    void exit(String type, Finished finished, int next) {
        if (finished.output() != input && run().isTooLarge(finished.output())) {
            fail(tooLarge(runner.name()));
            return;
        }
        record(type + "StateExited", new Details.Exited(runner.name(), finished.output(), finished.assigned()));
        strand.leave(finished, next);
    }

    /** Returns the error for data that is too large. */
    static StateError tooLarge(String what) {
        return StateError.of(
                ErrorName.DATA_LIMIT_EXCEEDED.text(),
                "The state/task '" + what
                        + "' returned a result with a size exceeding the maximum number of bytes service limit.");
    }

    /** Leaves the machine, branch or iteration with an error. */
    void fail(StateError error) {
        strand.fail(error);
    }

    void fail(Optional<String> error, Optional<String> cause) {
        strand.fail(new StateError(error, cause, false));
    }

    boolean isTooLarge(@Nullable Object data) {
        return data != input && run().isTooLarge(data);
    }

    @Override
    public String toString() {
        return runner.name() + " " + Data.text(input);
    }
}
