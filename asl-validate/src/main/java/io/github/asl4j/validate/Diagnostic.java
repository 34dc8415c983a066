package io.github.asl4j.validate;

import java.util.Optional;

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

    /** Returns the diagnostic as {@code file:line:column: SEVERITY CODE: message at /json/pointer}. */
    public String format(String file) {
        return file + ":" + this;
    }

    /** Returns the diagnostic as {@code line:column: SEVERITY CODE: message at /json/pointer}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + severity + " " + code + ": " + message
                + (pointer.isEmpty() ? "" : " at " + pointer);
    }
}
