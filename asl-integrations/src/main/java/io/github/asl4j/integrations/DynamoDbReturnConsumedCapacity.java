package io.github.asl4j.integrations;

/** The values of {@code "ReturnConsumedCapacity"} of {@code dynamodb} that are known; a text may stand in their place. */
public enum DynamoDbReturnConsumedCapacity {
    /** {@code INDEXES}. */
    INDEXES("INDEXES"),
    /** {@code TOTAL}. */
    TOTAL("TOTAL"),
    /** {@code NONE}. */
    NONE("NONE");

    private final String text;

    DynamoDbReturnConsumedCapacity(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
