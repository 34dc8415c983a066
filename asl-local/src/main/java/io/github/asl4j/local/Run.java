package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataSize;
import io.github.asl4j.local.internal.data.RandomUuid;
import io.github.asl4j.local.internal.data.Timestamps;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.StateMachineType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** An execution while it runs. The thread of {@link #runToEnd} owns all of it; others only read what is published. */
final class Run implements Strand.Owner {

    private static final int MAX_EVENTS = 25_000;
    private static final int MAX_EXPRESS_EVENTS = 200_000;
    private static final Duration MAX_DURATION = Duration.ofDays(365);
    private static final Duration MAX_EXPRESS_DURATION = Duration.ofMinutes(5);

    private final Program program;
    private final Handlers handlers;
    private final ExecutionOptions options;
    private final @Nullable Object input;
    private final Scheduler scheduler;
    private final RandomGenerator random;
    private final String name;
    private final String executionArn;
    private final Instant startDate;
    private final History history;
    private final Strand main;
    private final Deque<Strand> ready = new ArrayDeque<>();
    private volatile Outcome outcome = Outcome.RUNNING;

    /** How an execution stands. */
    private record Outcome(
            ExecutionStatus status,
            @Nullable Object output,
            Optional<String> error,
            Optional<String> cause,
            Optional<Instant> stopDate) {
        private static final Outcome RUNNING =
                new Outcome(ExecutionStatus.RUNNING, null, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Run(Program program, Handlers handlers, ExecutionOptions options, @Nullable Object input) {
        this.program = program;
        this.handlers = handlers;
        this.options = options;
        this.input = input;
        this.scheduler = options.scheduler();
        this.random = new SplittableRandom(options.seed());
        String id = RandomUuid.next(random);
        this.name = options.name().orElse(id);
        this.executionArn = options.executionArn(name, RandomUuid.next(random));
        this.startDate = scheduler.now();
        this.history = new History(options.type() == StateMachineType.EXPRESS ? MAX_EXPRESS_EVENTS : MAX_EVENTS);
        this.main = new Strand(this, program.steps(), this, 0, new Strand.Start(input, 0, Map.of(), context()));
    }

    private Map<String, Object> context() {
        Map<String, Object> execution = new LinkedHashMap<>();
        execution.put("Id", executionArn);
        execution.put("Input", input);
        execution.put("StartTime", Timestamps.format(startDate));
        execution.put("Name", name);
        execution.put("RoleArn", options.roleArn());
        execution.put("RedriveCount", 0L);
        Map<String, Object> stateMachine = new LinkedHashMap<>();
        stateMachine.put("Id", options.stateMachineArn());
        stateMachine.put("Name", options.stateMachineName());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("Execution", Collections.unmodifiableMap(execution));
        all.put("StateMachine", Collections.unmodifiableMap(stateMachine));
        return Collections.unmodifiableMap(all);
    }

    Execution runToEnd() {
        long started = record("ExecutionStarted", 0, new Details.Started(input, options.roleArn()));
        if (started != 1) {
            throw new IllegalStateException("an execution runs once");
        }
        Duration most = options.type() == StateMachineType.EXPRESS ? MAX_EXPRESS_DURATION : MAX_DURATION;
        scheduler.after(program.timeout().filter(own -> own.compareTo(most) < 0).orElse(most), this::timeOut);
        post(() -> main.start());
        try {
            scheduler.run(this::isOver);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort(Optional.empty(), Optional.of("The thread of the execution was interrupted"));
        } catch (RuntimeException | Error e) {
            // Whoever looks at the execution must not see it run for ever; whoever runs it gets what was thrown.
            fail(StateError.of(ErrorName.RUNTIME.text(), "The interpreter ended with " + e), main.lastEventId());
            throw e;
        }
        return snapshot();
    }

    /** Lets an event happen after the present one; the only method for other threads. */
    void post(Runnable event) {
        scheduler.post(() -> happen(event));
    }

    Scheduler.Timer after(Duration delay, Runnable event) {
        return scheduler.after(delay, () -> happen(event));
    }

    private void happen(Runnable event) {
        try {
            event.run();
            for (Strand next = ready.poll(); next != null; next = ready.poll()) {
                next.drive();
            }
        } catch (History.Full full) {
            ready.clear();
            historyIsFull();
        }
    }

    private void historyIsFull() {
        if (options.type() == StateMachineType.EXPRESS) {
            // The service has no such limit there; a loop ends when its five minutes are over.
            timeOut();
        } else {
            fail(
                    StateError.of(
                            ErrorName.RUNTIME.text(),
                            "The execution reached the maximum number of history events (" + MAX_EVENTS + ")."),
                    MAX_EVENTS - 1L);
        }
    }

    /** Lets a strand go on when it is its turn, within the present event. */
    void drive(Strand strand) {
        ready.add(strand);
    }

    long record(String type, long previousEventId, @Nullable Details details) {
        return history.add(type, previousEventId, scheduler.now(), details);
    }

    boolean isTooLarge(@Nullable Object data) {
        return DataSize.exceeds(data, options.maxPayloadBytes());
    }

    boolean isOver() {
        return outcome.status() != ExecutionStatus.RUNNING;
    }

    @Override
    public void succeeded(Strand strand, @Nullable Object output) {
        record("ExecutionSucceeded", strand.lastEventId(), new Details.Output(output));
        end(ExecutionStatus.SUCCEEDED, output, Optional.empty(), Optional.empty());
    }

    @Override
    public void failed(Strand strand, StateError error) {
        fail(error, strand.lastEventId());
    }

    void fail(StateError error, long previousEventId) {
        record("ExecutionFailed", previousEventId, new Details.Failed(error.error(), error.cause()));
        end(ExecutionStatus.FAILED, null, error.error(), error.cause());
    }

    private void timeOut() {
        record("ExecutionTimedOut", 0, new Details.Failed(Optional.empty(), Optional.empty()));
        end(ExecutionStatus.TIMED_OUT, null, Optional.empty(), Optional.empty());
    }

    private void abort(Optional<String> error, Optional<String> cause) {
        record("ExecutionAborted", 0, new Details.Failed(error, cause));
        end(ExecutionStatus.ABORTED, null, error, cause);
    }

    void requestStop(Optional<String> error, Optional<String> cause) {
        post(() -> abort(error, cause));
    }

    private void end(ExecutionStatus status, @Nullable Object output, Optional<String> error, Optional<String> cause) {
        outcome = new Outcome(status, output, error, cause, Optional.of(scheduler.now()));
    }

    Execution snapshot() {
        Outcome now = outcome;
        return new Execution(
                executionArn,
                options.stateMachineArn(),
                name,
                now.status(),
                startDate,
                now.stopDate(),
                input,
                now.output(),
                now.error(),
                now.cause(),
                history.snapshot());
    }

    Scheduler scheduler() {
        return scheduler;
    }

    RandomGenerator random() {
        return random;
    }

    Handlers handlers() {
        return handlers;
    }

    String region() {
        return options.region();
    }

    String name() {
        return name;
    }

    String executionArn() {
        return executionArn;
    }
}
