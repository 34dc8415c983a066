package io.github.asl4j.integrations;

/** The values of {@code "PerformanceConfigLatency"} of {@code bedrock} that are known; a text may stand in their place. */
public enum BedrockPerformanceConfigLatency {
    /** {@code standard}. */
    STANDARD("standard"),
    /** {@code optimized}. */
    OPTIMIZED("optimized");

    private final String text;

    BedrockPerformanceConfigLatency(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
