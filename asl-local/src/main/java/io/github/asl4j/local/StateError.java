package io.github.asl4j.local;

import io.github.asl4j.model.ErrorName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error of a state.
 *
 * @param isMissedHeartbeat whether it is a timeout that also matches {@code States.HeartbeatTimeout}
 */
record StateError(Optional<String> error, Optional<String> cause, boolean isMissedHeartbeat) {

    static StateError of(String error, String cause) {
        return new StateError(Optional.of(error), Optional.of(cause), false);
    }

    static StateError timeout(boolean isMissedHeartbeat) {
        return new StateError(Optional.of(ErrorName.TIMEOUT.text()), Optional.empty(), isMissedHeartbeat);
    }

    private boolean is(ErrorName name) {
        return error.filter(name.text()::equals).isPresent();
    }

    /** Returns whether nothing can retry or catch it. */
    boolean isFatal() {
        return is(ErrorName.RUNTIME);
    }

    boolean matches(List<ErrorName> names) {
        return !isFatal() && names.stream().anyMatch(this::matches);
    }

    private boolean matches(ErrorName name) {
        return name.equals(ErrorName.ALL)
                || name.equals(ErrorName.TASK_FAILED) && !is(ErrorName.TIMEOUT)
                || name.equals(ErrorName.HEARTBEAT_TIMEOUT) && isMissedHeartbeat
                || is(name);
    }

    /** Returns the Error Output; a timeout has an empty cause there, an unknown error or cause is null. */
    Map<String, @Nullable Object> output() {
        Map<String, @Nullable Object> output = new LinkedHashMap<>();
        output.put("Error", error.orElse(null));
        output.put("Cause", cause.orElse(is(ErrorName.TIMEOUT) ? "" : null));
        return Collections.unmodifiableMap(output);
    }
}
