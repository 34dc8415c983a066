package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataFlow.Finished;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.data.Timestamps;
import io.github.asl4j.model.ErrorName;
import java.time.Duration;
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
    private Map<Integer, Integer> retries = Map.of();
    private @Nullable String taskToken;
    private @Nullable Ongoing ongoing;
    private @Nullable Ongoing lastWork;

    /** Work that has begun and not ended: a timer, a task, or strands. */
    @FunctionalInterface
    interface Ongoing {

        /** Ends it because of an event elsewhere. */
        void cut(long eventId);

        /** Goes on when the execution is redriven; returns false if all of the work must be done again. */
        default boolean resume() {
            return false;
        }
    }

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
        int before =
                run().trial().map(trial -> trial.test().retrierRetryCount()).orElse(0);
        int number = retries.getOrDefault(retrier, before) + 1;
        if (number > most) {
            return 0;
        }
        if (retries.isEmpty()) {
            retries = new LinkedHashMap<>();
        }
        retries.put(retrier, number);
        retryCount++;
        return number;
    }

    void ongoing(Ongoing work) {
        ongoing = work;
        lastWork = work;
    }

    /** Does the work again, or what of it had no success, as the execution is redriven; retries count anew. */
    void resume() {
        retries = Map.of();
        retryCount = 0;
        Ongoing before = lastWork;
        if (runner instanceof FailRunner) {
            // AWS: such a state is entered again.
            runner.enter(this);
            return;
        }
        runner.attempt(this, () -> {
            if (before == null || !before.resume()) {
                runner.work(this);
            }
        });
    }

    /** Does a part of the work later, unless the visit is cut off before. */
    void later(Duration delay, Runnable part) {
        Scheduler.Timer timer = run().after(delay, () -> runner.attempt(this, part));
        ongoing(eventId -> run().scheduler().cancel(timer));
    }

    /** Ends what goes on, because of the last event of the strand. */
    void cutWork() {
        Ongoing work = ongoing;
        ongoing = null;
        if (work != null) {
            work.cut(strand.lastEventId());
        }
    }

    /** Ends where it is, because of an event of another strand. */
    void cut(long eventId) {
        run().record(runner.type() + "StateAborted", eventId, null);
        if (ongoing != null) {
            ongoing.cut(eventId);
        }
    }

    /**
     * Returns a new strand below this state, which reads the variables of this one but sets its own.
     *
     * @param mapContext the member {@code Map} of its Context Object; empty where it is that of this strand
     */
    Strand newStrand(
            Steps steps,
            Strand.Owner owner,
            int index,
            long previousEventId,
            @Nullable Object newInput,
            Map<String, Object> mapContext) {
        Map<String, Object> context =
                mapContext.isEmpty() ? strand.context() : ItemInput.with(strand.context(), mapContext);
        return new Strand(
                run(), steps, owner, index, new Strand.Start(newInput, previousEventId, strand.variables(), context));
    }

    void taskToken(String token) {
        taskToken = token;
    }

    long lastEventId() {
        return strand.lastEventId();
    }

    void continueFrom(long eventId) {
        strand.continueFrom(eventId);
    }

    void enter(String type, String name) {
        enteredTime = run().scheduler().now();
        enteredEventId = strand.record(type + "StateEntered", new Details.Entered(name, input, strand.variables()));
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
        Map<String, Object> context = new LinkedHashMap<>(strand.context());
        if (run().trial().isPresent()) {
            if (taskToken != null) {
                context.putIfAbsent("Task", Map.of("Token", taskToken));
            }
            return Collections.unmodifiableMap(context);
        }
        if (run().isRedriven()) {
            context.computeIfPresent("Execution", (name, execution) -> run().redrivenExecution(execution));
        }
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

    /** Leaves the state by its {@code "Next"} or {@code "End"}. */
    void exit(String type, Finished finished, int next) {
        exit(type, finished, next, next == Steps.END ? "/End" : "/Next");
    }

    /** Leaves the state by the field that the pointer names. */
    void exit(String type, Finished finished, int next, String transition) {
        if (finished.output() != input && run().isTooLarge(finished.output())) {
            fail(tooLarge(runner.name()));
            return;
        } else if (!finished.assigned().isEmpty() && run().isTooLarge(finished.assigned())) {
            fail(StateError.of(
                    ErrorName.DATA_LIMIT_EXCEEDED.text(),
                    "The variables that the state '" + runner.name() + "' assigns exceed the maximum of "
                            + run().maxPayloadBytes() + " bytes."));
            return;
        }
        record(
                type + "StateExited",
                new Details.Exited(enteredEventId, runner.name(), finished.output(), finished.assigned(), transition));
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
        strand.fail(new StateError(error, cause));
    }

    boolean isTooLarge(@Nullable Object data) {
        return data != input && run().isTooLarge(data);
    }

    @Override
    public String toString() {
        return runner.name() + " " + Data.text(input);
    }
}
