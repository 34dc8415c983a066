package io.github.asl4j.integrations;

/** The values of {@code "ServiceTier"} of {@code bedrock} that are known; a text may stand in their place. */
public enum BedrockServiceTier {
    /** {@code priority}. */
    PRIORITY("priority"),
    /** {@code default}. */
    DEFAULT("default"),
    /** {@code flex}. */
    FLEX("flex"),
    /** {@code reserved}. */
    RESERVED("reserved");

    private final String text;

    BedrockServiceTier(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
