package io.github.asl4j.model;

/**
 * The language in which a state selects and transforms data: the field {@code "QueryLanguage"} of a machine or state.
 * Absent, a machine uses {@link #JSONPATH} and a state uses what its machine uses.
 *
 * @see <a href="https://states-language.net/spec.html#query-language">Query Languages</a>
 */
public enum QueryLanguage {
    /** Paths, reference paths and intrinsic functions. */
    JSONPATH("JSONPath"),
    /** Expressions between {@code {%} and {@code %}}. */
    JSONATA("JSONata");

    private final String text;

    QueryLanguage(String text) {
        this.text = text;
    }

    /** Returns the value of the field, {@code "JSONPath"} or {@code "JSONata"}. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
