package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Watch;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link StateTest} changes in the one visit of its state, and what it sees of it. The steps of the visit are those
 * of every run.
 */
final class Trial implements Watch {

    /** AWS: the state of a test has this name in its Context Object, whatever it is called in the definition. */
    static final String STATE_NAME = "StateName";

    /** A Retrier that would retry. */
    record Retry(int index, Duration backoff) {}

    /** A Catcher that catches, and what. */
    record Catch(int index, StateError error) {}

    private final StateTest test;
    private final Map<String, @Nullable Object> seen = new LinkedHashMap<>();
    private Optional<Retry> retry = Optional.empty();
    private Optional<Integer> exhausted = Optional.empty();
    private Optional<Catch> caught = Optional.empty();

    Trial(StateTest test) {
        this.test = test;
    }

    StateTest test() {
        return test;
    }

    @Override
    public void saw(String field, @Nullable Object value) {
        seen.put(field, value);
    }

    Map<String, @Nullable Object> seen() {
        return Collections.unmodifiableMap(seen);
    }

    /** Returns what the visit begins with instead of what an execution would begin with. */
    Strand.Start start(Strand.Start execution, String enteredTime) {
        Map<String, Object> context = test.context().orElseGet(() -> context(execution, enteredTime));
        return new Strand.Start(execution.input(), execution.previousEventId(), test.variables(), context);
    }

    /** Recorded: the Context Object has no count of redrives, and no role where the test has none. */
    private Map<String, Object> context(Strand.Start execution, String enteredTime) {
        Map<String, Object> context = new LinkedHashMap<>(execution.context());
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        ((Map<?, ?>) execution.context().get("Execution")).forEach((name, value) -> own.put((String) name, value));
        own.put("RoleArn", test.roleArn().orElse(null));
        own.remove("RedriveCount");
        context.put("Execution", Collections.unmodifiableMap(own));
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Name", STATE_NAME);
        state.put("EnteredTime", enteredTime);
        if (test.canRetry()) {
            state.put("RetryCount", (long) test.retrierRetryCount());
        }
        context.put("State", Collections.unmodifiableMap(state));
        if (test.isInMap()) {
            context.put("Map", ItemInput.context(0, execution.input()));
        }
        return Collections.unmodifiableMap(context);
    }

    /** Takes that a Retrier would try again: the test ends there. */
    void retried(int index, Duration backoff) {
        retry = Optional.of(new Retry(index, backoff));
    }

    /** Takes that a Retrier is for the error but has no attempt left. */
    void exhausted(int index) {
        exhausted = Optional.of(index);
    }

    /** Takes that a Catcher is for an error. */
    void caught(int index, StateError error) {
        caught = Optional.of(new Catch(index, error));
    }

    Optional<Retry> retry() {
        return retry;
    }

    Optional<Integer> exhausted() {
        return exhausted;
    }

    Optional<Catch> caught() {
        return caught;
    }
}
