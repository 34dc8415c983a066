package io.github.asl4j.local;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** An execution that runs on another thread. */
public final class StartedExecution {

    private final Run run;
    private final CompletableFuture<Execution> completion = new CompletableFuture<>();

    StartedExecution(Run run) {
        this.run = run;
    }

    void runToEnd(Consumer<Execution> observer) {
        try {
            Execution execution = run.runToEnd();
            observer.accept(execution);
            completion.complete(execution);
        } catch (RuntimeException | Error e) {
            completion.completeExceptionally(e);
        }
    }

    /** Returns the ARN of the execution. */
    public String executionArn() {
        return run.executionArn();
    }

    /** Returns the name of the execution. */
    public String name() {
        return run.name();
    }

    /** Returns the stage that completes when the execution ends, in whatever status. */
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
