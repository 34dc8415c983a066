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
 * @param alsoAs another name by which it can be retried and caught, but which nobody gets to see
 */
record StateError(Optional<String> error, Optional<String> cause, Optional<ErrorName> alsoAs) {

    StateError(Optional<String> error, Optional<String> cause) {
        this(error, cause, Optional.empty());
    }

    /** Returns the error as that of a Parallel state, whose branch it ended. */
    StateError ofBranch() {
        return new StateError(error, cause, Optional.of(ErrorName.BRANCH_FAILED));
    }

    static StateError of(String error, String cause) {
        return new StateError(Optional.of(error), Optional.of(cause));
    }

    static StateError timeout(boolean isMissedHeartbeat) {
        return new StateError(
                Optional.of(ErrorName.TIMEOUT.text()),
                Optional.empty(),
                isMissedHeartbeat ? Optional.of(ErrorName.HEARTBEAT_TIMEOUT) : Optional.empty());
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
                || alsoAs.filter(name::equals).isPresent()
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
