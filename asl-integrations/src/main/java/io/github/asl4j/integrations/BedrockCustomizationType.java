package io.github.asl4j.integrations;

/** The values of {@code "CustomizationType"} of {@code bedrock} that are known; a text may stand in their place. */
public enum BedrockCustomizationType {
    /** {@code FINE_TUNING}. */
    FINE_TUNING("FINE_TUNING"),
    /** {@code CONTINUED_PRE_TRAINING}. */
    CONTINUED_PRE_TRAINING("CONTINUED_PRE_TRAINING"),
    /** {@code DISTILLATION}. */
    DISTILLATION("DISTILLATION"),
    /** {@code REINFORCEMENT_FINE_TUNING}. */
    REINFORCEMENT_FINE_TUNING("REINFORCEMENT_FINE_TUNING"),
    /** {@code IMPORTED}. */
    IMPORTED("IMPORTED");

    private final String text;

    BedrockCustomizationType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
