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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
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
    private final History.Budget budget;
    private final Strand main;
    private final Consumer<Run> ended;
    private final Optional<Trial> trial;
    private final Map<String, Integer> invocations;
    private final List<DistributedMap> mapRuns = new CopyOnWriteArrayList<>();
    private final List<Run> nestedRuns = new CopyOnWriteArrayList<>();
    private Scheduler.@Nullable Timer timeout;
    private final Deque<Strand> ready = new ArrayDeque<>();
    private volatile Outcome outcome = Outcome.RUNNING;
    private volatile Optional<Instant> redriveDate = Optional.empty();
    private volatile int redriveCount;

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
        this(program, handlers, options, input, Optional.empty());
    }

    /** Creates a run that is a test of its first state, if there is a trial. */
    Run(Program program, Handlers handlers, ExecutionOptions options, @Nullable Object input, Optional<Trial> trial) {
        this(
                program,
                handlers,
                options,
                input,
                options.scheduler(),
                new SplittableRandom(options.seed()),
                new History.Budget(),
                ended -> {},
                trial,
                new HashMap<>(0));
    }

    private Run(
            Program program,
            Handlers handlers,
            ExecutionOptions options,
            @Nullable Object input,
            Scheduler scheduler,
            RandomGenerator random,
            History.Budget budget,
            Consumer<Run> ended,
            Optional<Trial> trial,
            Map<String, Integer> invocations) {
        this.program = program;
        this.handlers = handlers;
        this.options = options;
        this.input = input;
        this.scheduler = scheduler;
        this.random = random;
        this.ended = ended;
        this.trial = trial;
        this.invocations = invocations;
        String id = RandomUuid.next(random);
        this.name = options.name().orElse(id);
        this.executionArn = options.executionArn(name, RandomUuid.next(random));
        this.startDate = scheduler.now();
        this.history =
                new History(options.type() == StateMachineType.EXPRESS ? MAX_EXPRESS_EVENTS : MAX_EVENTS, budget);
        this.budget = budget;
        Strand.Start start = new Strand.Start(input, 0, Map.of(), context());
        this.main = new Strand(
                this,
                program.steps(),
                this,
                0,
                trial.map(one -> one.start(start, Timestamps.format(startDate))).orElse(start));
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

    /** Returns an execution that runs as a part of this one, on its thread and in its time. */
    Run child(
            Program childProgram,
            Handlers childHandlers,
            ExecutionOptions childOptions,
            @Nullable Object childInput,
            Consumer<Run> childEnded) {
        return new Run(
                childProgram,
                childHandlers,
                childOptions,
                childInput,
                scheduler,
                random,
                budget,
                childEnded,
                Optional.empty(),
                childHandlers == handlers ? invocations : new HashMap<>(0));
    }

    void add(Run nested) {
        nestedRuns.add(nested);
    }

    void add(DistributedMap mapRun) {
        mapRuns.add(mapRun);
    }

    /** Records the start, and lets the first state be entered after the present event. */
    void begin() {
        long started = record(
                "ExecutionStarted",
                0,
                new Details.Started(
                        input, options.roleArn(), options.stateMachineAliasArn(), options.stateMachineVersionArn()));
        if (started != 1) {
            throw new IllegalStateException("an execution runs once");
        }
        startTimeout();
        post(main::start);
    }

    private void startTimeout() {
        Duration most = options.type() == StateMachineType.EXPRESS ? MAX_EXPRESS_DURATION : MAX_DURATION;
        timeout = after(program.timeout().filter(own -> own.compareTo(most) < 0).orElse(most), this::timeOut);
    }

    /** Records that a run which has ended without success goes on, and lets it after the present event. */
    void resume() {
        redriveCount++;
        redriveDate = Optional.of(scheduler.now());
        outcome = Outcome.RUNNING;
        long redriven = record("ExecutionRedriven", history.size(), new Details.Redriven(redriveCount));
        startTimeout();
        post(() -> main.resume(redriven));
    }

    /** Lets a run that has ended without success go on, when nothing of it is left to come. */
    void redrive() {
        scheduler.reset();
        resume();
    }

    Execution runToEnd() {
        begin();
        return goOn();
    }

    /** Runs to the end what has begun. */
    Execution goOn() {
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
        if (isOver()) {
            return;
        }
        try {
            event.run();
            for (Strand next = ready.poll(); next != null; next = ready.poll()) {
                next.drive();
            }
        } catch (History.Full full) {
            ready.clear();
            historyIsFull(full);
        }
    }

    private void historyIsFull(History.Full full) {
        if (options.type() == StateMachineType.EXPRESS) {
            // The service has no such limit there; a loop ends when its five minutes are over.
            timeOut();
        } else {
            fail(StateError.of(ErrorName.RUNTIME.text(), String.valueOf(full.getMessage())), history.size());
        }
    }

    /** Lets a strand go on when it is its turn, within the present event. */
    void drive(Strand strand) {
        ready.add(strand);
    }

    /** Records an event and returns its id; after the end of the execution nothing is recorded any more. */
    long record(String type, long previousEventId, @Nullable Details details) {
        return isOver() ? 0 : history.add(type, previousEventId, scheduler.now(), details);
    }

    boolean isTooLarge(@Nullable Object data) {
        return DataSize.exceeds(data, options.maxPayloadBytes());
    }

    boolean isOver() {
        return status() != ExecutionStatus.RUNNING;
    }

    ExecutionStatus status() {
        return outcome.status();
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

    void abort(Optional<String> error, Optional<String> cause) {
        if (isOver()) {
            return;
        }
        record("ExecutionAborted", 0, new Details.Failed(error, cause));
        end(ExecutionStatus.ABORTED, null, error, cause);
    }

    void requestStop(Optional<String> error, Optional<String> cause) {
        post(() -> abort(error, cause));
    }

    private void end(ExecutionStatus status, @Nullable Object output, Optional<String> error, Optional<String> cause) {
        if (isOver()) {
            return;
        }
        outcome = new Outcome(status, output, error, cause, Optional.of(scheduler.now()));
        scheduler.cancel(timeout);
        // What is still open must not keep the clock of an execution above from going on.
        main.cut(0);
        ended.accept(this);
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
                history.snapshot(),
                mapRuns.stream().map(DistributedMap::snapshot).toList(),
                nestedRuns.stream().map(Run::snapshot).toList(),
                main.variables(),
                redriveCount,
                redriveDate);
    }

    /** Returns the member {@code Execution} of the Context Object, which tells of redrives. */
    Map<String, Object> redrivenExecution(Object first) {
        Map<String, Object> execution = new LinkedHashMap<>();
        ((Map<?, ?>) first).forEach((name, value) -> execution.put((String) name, value));
        execution.put("RedriveCount", (long) redriveCount);
        redriveDate.ifPresent(date -> execution.put("RedriveTime", Timestamps.format(date)));
        return Collections.unmodifiableMap(execution);
    }

    boolean isRedriven() {
        return redriveCount > 0;
    }

    /** Returns the execution of an ARN that this one, or one below it, started. */
    Optional<Run> below(String arn) {
        return Stream.concat(nestedRuns.stream(), mapRuns.stream().flatMap(run -> run.children().stream()))
                .flatMap(run -> run.executionArn.equals(arn) ? Stream.of(run) : run.below(arn).stream())
                .findFirst();
    }

    /** Returns the Map Run of an ARN, of this execution or of one that its Map Runs started. */
    Optional<DistributedMap> mapRun(String arn) {
        return mapRuns.stream().flatMap(run -> run.find(arn).stream()).findFirst();
    }

    /**
     * Counts the attempts of a state over the whole execution and those that its Maps start, and returns the number of this
     * one, from 0.
     */
    int nextInvocation(String stateName) {
        return invocations.merge(stateName, 1, Integer::sum) - 1;
    }

    Optional<Trial> trial() {
        return trial;
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

    ExecutionOptions options() {
        return options;
    }

    String region() {
        return options.region();
    }

    int maxPayloadBytes() {
        return options.maxPayloadBytes();
    }

    String name() {
        return name;
    }

    String executionArn() {
        return executionArn;
    }
}
