package io.github.asl4j.model;

/**
 * How strictly a definition is read.
 *
 * @param keepsUnknownFields whether fields that the language does not have are kept in their place
 */
public record ParseOptions(boolean keepsUnknownFields) {

    /** Returns the default: an unknown field is an error that names the nearest known one. */
    public static ParseOptions strict() {
        return new ParseOptions(false);
    }

    /** Returns options with which unknown fields are kept, readable with {@code field(name)}, and written back. */
    public ParseOptions keepUnknownFields() {
        return new ParseOptions(true);
    }
}
