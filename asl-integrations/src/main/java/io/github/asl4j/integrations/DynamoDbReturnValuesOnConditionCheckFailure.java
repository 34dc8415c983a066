package io.github.asl4j.integrations;

/** The values of {@code "ReturnValuesOnConditionCheckFailure"} of {@code dynamodb} that are known; a text may stand in their place. */
public enum DynamoDbReturnValuesOnConditionCheckFailure {
    /** {@code ALL_OLD}. */
    ALL_OLD("ALL_OLD"),
    /** {@code NONE}. */
    NONE("NONE");

    private final String text;

    DynamoDbReturnValuesOnConditionCheckFailure(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
