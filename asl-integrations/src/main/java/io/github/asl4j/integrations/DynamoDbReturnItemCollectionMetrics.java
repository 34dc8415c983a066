package io.github.asl4j.integrations;

/** The values of {@code "ReturnItemCollectionMetrics"} of {@code dynamodb} that are known; a text may stand in their place. */
public enum DynamoDbReturnItemCollectionMetrics {
    /** {@code SIZE}. */
    SIZE("SIZE"),
    /** {@code NONE}. */
    NONE("NONE");

    private final String text;

    DynamoDbReturnItemCollectionMetrics(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
