package io.github.asl4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A computed value of a JSONata state: a string that begins with {@code {%} and ends with {@code %}}.
 *
 * @param text the whole string, delimiters included
 * @see Asl#jsonata
 */
public record JsonataValue(String text) implements Value {

    /**
     * Checks the delimiters.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public JsonataValue {
        Objects.requireNonNull(text, "text");
        if (!isExpression(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a JSONata expression; it must begin with \"{%\" and end with \"%}\"");
        }
    }

    /** Returns the expression of a string of a JSONata state, or nothing where the string is a literal. */
    public static Optional<JsonataValue> parse(String text) {
        return isExpression(text) ? Optional.of(new JsonataValue(text)) : Optional.empty();
    }

    /** Returns whether a string of a JSONata state is an expression, and not taken literally. */
    public static boolean isExpression(String text) {
        return text.length() >= 4 && text.startsWith("{%") && text.endsWith("%}");
    }

    /** Returns the expression between the delimiters, without the white space around it. */
    public String expression() {
        return text.substring(2, text.length() - 2).strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
