package io.github.asl4j.integrations;

/** The values of {@code "ReturnValues"} of {@code dynamodb} that are known; a text may stand in their place. */
public enum DynamoDbReturnValues {
    /** {@code NONE}. */
    NONE("NONE"),
    /** {@code ALL_OLD}. */
    ALL_OLD("ALL_OLD"),
    /** {@code UPDATED_OLD}. */
    UPDATED_OLD("UPDATED_OLD"),
    /** {@code ALL_NEW}. */
    ALL_NEW("ALL_NEW"),
    /** {@code UPDATED_NEW}. */
    UPDATED_NEW("UPDATED_NEW");

    private final String text;

    DynamoDbReturnValues(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
