package io.github.asl4j.validate.rules;

import io.github.asl4j.model.IntrinsicFunction;
import io.github.asl4j.model.Path;

/** Texts that are certainly meant to be computed, wherever they stand. */
final class Computed {

    private Computed() {}

    /** Returns whether a text is a path into the data or the Context Object; {@code $.50} is taken for a price. */
    static boolean isPath(String text) {
        int step = text.startsWith("$$.") ? 2 : 1;
        if (text.length() < step + 2 || text.charAt(0) != '$') {
            return false;
        }
        char first = text.charAt(step + 1);
        boolean isStep = text.charAt(step) == '.'
                ? Character.isLetter(first) || first == '_'
                : text.charAt(step) == '['
                        && (first == '\'' || first == '"' || first == '*' || Character.isDigit(first));
        return isStep && isWellFormed(text);
    }

    private static boolean isWellFormed(String text) {
        try {
            Path.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns whether a text is the call of an intrinsic function. */
    static boolean isIntrinsic(String text) {
        int open = text.startsWith("States.") && text.endsWith(")") ? text.indexOf('(') : -1;
        return open > 0 && IntrinsicFunction.of(text.substring(0, open)).isPresent();
    }
}
