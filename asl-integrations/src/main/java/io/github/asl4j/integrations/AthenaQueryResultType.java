package io.github.asl4j.integrations;

/** The values of {@code "QueryResultType"} of {@code athena} that are known; a text may stand in their place. */
public enum AthenaQueryResultType {
    /** {@code DATA_MANIFEST}. */
    DATA_MANIFEST("DATA_MANIFEST"),
    /** {@code DATA_ROWS}. */
    DATA_ROWS("DATA_ROWS");

    private final String text;

    AthenaQueryResultType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
