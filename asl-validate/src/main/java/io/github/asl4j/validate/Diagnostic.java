package io.github.asl4j.validate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that is wrong with a definition.
 *
 * @param severity how bad it is
 * @param code the name of the rule, {@code MISSING_TRANSITION_TARGET}; {@link Validator#explain} has its page
 * @param pointer the JSON Pointer of the value; empty for the whole definition
 * @param line where the value begins, from 1
 * @param column where the value begins in its line, in UTF-16 units from 1
 * @param message what is wrong with the value, then what is allowed or what to do
 * @param suggestion the text that should stand there, where that is known
 * @param service the diagnostic as AWS words it; absent where AWS has none, or has one for several of ours together
 */
public record Diagnostic(
        Severity severity,
        String code,
        String pointer,
        int line,
        int column,
        String message,
        Optional<String> suggestion,
        Optional<ServiceDiagnostic> service) {

    /** What would break a line of a log in two, or give orders to a terminal. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    /** Returns the diagnostic as {@code file:line:column: SEVERITY CODE: message at /json/pointer}. */
    public String format(String file) {
        return file + ":" + this;
    }

    /**
     * Returns the diagnostic as {@code line:column: SEVERITY CODE: message at /json/pointer}: always one line, in which
     * control characters of the definition stand as their escapes.
     */
    @Override
    public String toString() {
        String text = line + ":" + column + ": " + severity + " " + code + ": " + message
                + (pointer.isEmpty() ? "" : " at " + pointer);
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(
                        match -> String.format("\\\\u%04x", (int) match.group().charAt(0)));
    }
}
