package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt of a task, as its {@link TaskHandler} sees it. */
public final class TaskCall {

    private final Run run;
    private final Map<String, Object> context;
    private final String resource;
    private final @Nullable Object input;
    private final int retryCount;
    private final Duration timeout;
    private final Optional<Duration> heartbeat;
    private final Optional<String> roleArn;
    private final Progress progress;

    /** What a call can say of its attempt, from any thread. */
    interface Progress {

        boolean isOpen();

        void sendHeartbeat();

        boolean take(Optional<String> worker);

        boolean report(TaskResult result);
    }

    TaskCall(
            Run run,
            Map<String, Object> context,
            String resource,
            @Nullable Object input,
            int retryCount,
            Duration timeout,
            Optional<Duration> heartbeat,
            Optional<String> roleArn,
            Progress progress) {
        this.run = run;
        this.context = context;
        this.resource = resource;
        this.input = input;
        this.retryCount = retryCount;
        this.timeout = timeout;
        this.heartbeat = heartbeat;
        this.roleArn = roleArn;
        this.progress = progress;
    }

    /** Returns the name of the state. */
    public String stateName() {
        return (String) ((Map<?, ?>) context.get("State")).get("Name");
    }

    /** Counts the invocations of the state over the whole execution, and returns the number of this one, from 0. */
    int nextInvocation() {
        return run.nextInvocation(stateName());
    }

    /** Returns the {@code "Resource"} of the state. */
    public String resource() {
        return resource;
    }

    /** Returns what the task receives: {@code "Parameters"} or {@code "Arguments"}, else the input of the state. */
    public JsonNode input() {
        return Data.node(input);
    }

    /** Returns the Context Object, with the task token where the resource ends in {@code .waitForTaskToken}. */
    public JsonNode context() {
        return Data.node(context);
    }

    /** Returns how many attempts of this visit of the state came before: 0 at first. */
    public int retryCount() {
        return retryCount;
    }

    /** Returns how long the task may take; AWS: 99999999 seconds where the state does not say. */
    public Duration timeout() {
        return timeout;
    }

    /** Returns the longest time between two heartbeats. */
    public Optional<Duration> heartbeat() {
        return heartbeat;
    }

    /**
     * Says that the task goes on, as {@code SendTaskHeartbeat} does: the time until the next heartbeat begins again. From
     * any thread; without effect once the task has ended, or if the state has no {@code "HeartbeatSeconds"}.
     */
    public void sendHeartbeat() {
        progress.sendHeartbeat();
    }

    /** Returns the task token of an activity or a callback; empty for any other task. */
    public Optional<String> taskToken() {
        return context.get("Task") instanceof Map<?, ?> task && task.get("Token") instanceof String token
                ? Optional.of(token)
                : Optional.empty();
    }

    /** Returns whether the attempt goes on: neither has it a result nor has it timed out or been cut off. */
    public boolean isOpen() {
        return progress.isOpen();
    }

    /**
     * Says that a worker has taken the task of an activity whose handler answered {@link TaskResult#pending}: only then it
     * has started, and the time until its first heartbeat begins.
     *
     * @param worker the name of the worker, which the history shows
     * @return false, without effect, if it is no such task, was taken before, or has ended
     */
    public boolean take(Optional<String> worker) {
        return progress.take(worker);
    }

    /**
     * Ends the task as {@code SendTaskSuccess} and {@code SendTaskFailure} do, whatever its handler does.
     *
     * @param result a success or a failure
     * @return false, without effect, if the task has ended
     * @throws IllegalArgumentException if the result is neither
     */
    public boolean report(TaskResult result) {
        if (!(result instanceof TaskResult.Success) && !(result instanceof TaskResult.Failure)) {
            throw new IllegalArgumentException("a task ends by a success or a failure, not by " + result);
        }
        return progress.report(result);
    }

    /** Returns the role of {@code "Credentials"}. */
    public Optional<String> roleArn() {
        return roleArn;
    }

    @Override
    public String toString() {
        return stateName() + " -> " + resource + " " + Data.text(input);
    }
}
