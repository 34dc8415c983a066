package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt of a task, as its {@link TaskHandler} sees it. */
public final class TaskCall {

    private final int invocation;
    private final Map<String, Object> context;
    private final String resource;
    private final @Nullable Object input;
    private final int retryCount;
    private final Duration timeout;
    private final Optional<Duration> heartbeat;
    private final Optional<String> roleArn;
    private final Runnable onHeartbeat;

    TaskCall(
            int invocation,
            Map<String, Object> context,
            String resource,
            @Nullable Object input,
            int retryCount,
            Duration timeout,
            Optional<Duration> heartbeat,
            Optional<String> roleArn,
            Runnable onHeartbeat) {
        this.invocation = invocation;
        this.context = context;
        this.resource = resource;
        this.input = input;
        this.retryCount = retryCount;
        this.timeout = timeout;
        this.heartbeat = heartbeat;
        this.roleArn = roleArn;
        this.onHeartbeat = onHeartbeat;
    }

    /** Returns the name of the state. */
    public String stateName() {
        return (String) ((Map<?, ?>) context.get("State")).get("Name");
    }

    /**
     * Returns how many attempts of the state came before in the whole execution: 0 at first. Other than
     * {@link #retryCount} it goes on when the state is visited again, and counts over all branches and iterations.
     */
    public int invocation() {
        return invocation;
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
        onHeartbeat.run();
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
