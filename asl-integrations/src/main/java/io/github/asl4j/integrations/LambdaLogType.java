package io.github.asl4j.integrations;

/** The values of {@code "LogType"} of {@code lambda} that are known; a text may stand in their place. */
public enum LambdaLogType {
    /** {@code None}. */
    NONE("None"),
    /** {@code Tail}. */
    TAIL("Tail");

    private final String text;

    LambdaLogType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
