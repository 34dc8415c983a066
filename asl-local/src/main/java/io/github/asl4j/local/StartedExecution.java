package io.github.asl4j.local;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An execution that runs on another thread. */
public final class StartedExecution {

    private final Run run;
    private final Consumer<Execution> observer;
    private volatile CompletableFuture<Execution> completion = new CompletableFuture<>();

    StartedExecution(Run run, Consumer<Execution> observer) {
        this.run = run;
        this.observer = observer;
    }

    void runToEnd() {
        complete(completion, run::runToEnd);
    }

    private void complete(CompletableFuture<Execution> stage, Supplier<Execution> work) {
        try {
            Execution execution = work.get();
            observer.accept(execution);
            stage.complete(execution);
        } catch (RuntimeException | Error e) {
            stage.completeExceptionally(e);
        }
    }

    /**
     * Stops an execution that this one started by a Map Run or a task; without effect if it has ended.
     *
     * @return false, if there is none of this ARN
     */
    public boolean stopBelow(String executionArn, Optional<String> error, Optional<String> cause) {
        Optional<Run> below = run.below(executionArn);
        below.ifPresent(one -> one.requestStop(error, cause));
        return below.isPresent();
    }

    /**
     * Lets an execution that ended without success go on in the state in which it ended, on a thread of the executor, and
     * returns when it did: what succeeded is not done again, also in the branches, iterations and child executions of that
     * state. Its retries count anew.
     *
     * @throws IllegalStateException if it cannot be redriven; with the reason
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html">AWS: Redrive</a>
     */
    public synchronized Instant redrive(Executor executor) {
        if (run.status() != ExecutionStatus.RUNNING) {
            // The thread that ended it may have to do a little more.
            completion.handle((ended, failure) -> ended).join();
        }
        run.snapshot().notRedrivable().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        CompletableFuture<Execution> next = new CompletableFuture<>();
        completion = next;
        run.redrive();
        Instant date = run.snapshot().redriveDate().orElseThrow();
        executor.execute(() -> complete(next, run::goOn));
        return date;
    }

    /**
     * Changes the limits of a Map Run that goes on; what is empty stays. Fewer child executions at a time end none.
     *
     * @return false, without effect, if this execution has no such Map Run, or it has ended
     */
    public boolean updateMapRun(
            String mapRunArn,
            OptionalLong maxConcurrency,
            OptionalLong toleratedFailureCount,
            OptionalDouble toleratedFailurePercentage) {
        Optional<DistributedMap> mapRun = run.mapRun(mapRunArn);
        boolean goesOn = mapRun.isPresent() && mapRun.get().isOpen();
        if (goesOn) {
            run.post(() -> mapRun.get().update(maxConcurrency, toleratedFailureCount, toleratedFailurePercentage));
        }
        return goesOn;
    }

    /** Returns the ARN of the execution. */
    public String executionArn() {
        return run.executionArn();
    }

    /** Returns the name of the execution. */
    public String name() {
        return run.name();
    }

    /**
     * Returns the stage that completes when the execution ends, in whatever status; after {@link #redrive} there is another
     * one.
     */
    public CompletionStage<Execution> completion() {
        return completion.minimalCompletionStage();
    }

    /** Returns the execution as it is now. */
    public Execution now() {
        return run.snapshot();
    }

    /** Waits for the end. */
    public Execution join() {
        return completion.join();
    }

    /** Stops the execution, which then is {@link ExecutionStatus#ABORTED}; without effect if it has ended. */
    public void stop() {
        run.requestStop(Optional.empty(), Optional.empty());
    }

    /** Stops the execution with an error and a cause. */
    public void stop(String error, String cause) {
        stop(Optional.of(error), Optional.of(cause));
    }

    /** Stops the execution with an error and a cause, each of which may be absent. */
    public void stop(Optional<String> error, Optional<String> cause) {
        run.requestStop(error, cause);
    }
}
