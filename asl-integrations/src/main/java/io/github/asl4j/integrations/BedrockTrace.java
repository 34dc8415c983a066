package io.github.asl4j.integrations;

/** The values of {@code "Trace"} of {@code bedrock} that are known; a text may stand in their place. */
public enum BedrockTrace {
    /** {@code ENABLED}. */
    ENABLED("ENABLED"),
    /** {@code DISABLED}. */
    DISABLED("DISABLED"),
    /** {@code ENABLED_FULL}. */
    ENABLED_FULL("ENABLED_FULL");

    private final String text;

    BedrockTrace(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
