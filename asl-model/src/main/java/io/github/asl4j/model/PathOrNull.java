package io.github.asl4j.model;

import java.util.Optional;

/**
 * The value of {@code "InputPath"}, {@code "OutputPath"} or {@code "ResultPath"} where it is written: a path, or the
 * explicit {@code null}, which discards the data. An absent field, which means {@code $}, is neither.
 *
 * @param path the path; empty for {@code null}
 * @param <P> the kind of path
 */
public record PathOrNull<P extends JsonPathValue>(Optional<P> path) {

    /** Returns the value {@code null}. */
    public static <P extends JsonPathValue> PathOrNull<P> ofNull() {
        return new PathOrNull<>(Optional.empty());
    }

    /** Returns the value {@code path}. */
    public static <P extends JsonPathValue> PathOrNull<P> of(P path) {
        return new PathOrNull<>(Optional.of(path));
    }

    /** Returns whether the field is written as {@code null}. */
    public boolean isNull() {
        return path.isEmpty();
    }
}
