package io.github.asl4j.integrations;

/** The values of {@code "ConditionalOperator"} of {@code dynamodb} that are known; a text may stand in their place. */
public enum DynamoDbConditionalOperator {
    /** {@code AND}. */
    AND("AND"),
    /** {@code OR}. */
    OR("OR");

    private final String text;

    DynamoDbConditionalOperator(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
