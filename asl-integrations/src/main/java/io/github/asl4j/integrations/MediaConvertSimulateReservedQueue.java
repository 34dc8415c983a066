package io.github.asl4j.integrations;

/** The values of {@code "SimulateReservedQueue"} of {@code mediaconvert} that are known; a text may stand in their place. */
public enum MediaConvertSimulateReservedQueue {
    /** {@code DISABLED}. */
    DISABLED("DISABLED"),
    /** {@code ENABLED}. */
    ENABLED("ENABLED");

    private final String text;

    MediaConvertSimulateReservedQueue(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
