package io.github.asl4j.model;

import java.util.Objects;

/**
 * A computed value of a JSONPath state: a path or a call of an intrinsic function. In a payload template it is the
 * value of a key that ends in {@code .$}.
 *
 * @see Asl#path
 * @see Asl#format
 */
public sealed interface JsonPathValue extends Value, IntrinsicArgument permits Path, ReferencePath, Intrinsic {

    @Override
    String text();

    /**
     * Parses what may be the value of a {@code .$} key: a path if it begins with {@code $}, otherwise the call of an
     * intrinsic function.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static JsonPathValue parse(String text) {
        Objects.requireNonNull(text, "text");
        return text.startsWith("$") && !text.startsWith("${") ? Path.of(text) : Intrinsic.of(text);
    }
}
