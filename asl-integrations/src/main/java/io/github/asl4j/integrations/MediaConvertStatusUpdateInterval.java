package io.github.asl4j.integrations;

/** The values of {@code "StatusUpdateInterval"} of {@code mediaconvert} that are known; a text may stand in their place. */
public enum MediaConvertStatusUpdateInterval {
    /** {@code SECONDS_10}. */
    SECONDS_10("SECONDS_10"),
    /** {@code SECONDS_12}. */
    SECONDS_12("SECONDS_12"),
    /** {@code SECONDS_15}. */
    SECONDS_15("SECONDS_15"),
    /** {@code SECONDS_20}. */
    SECONDS_20("SECONDS_20"),
    /** {@code SECONDS_30}. */
    SECONDS_30("SECONDS_30"),
    /** {@code SECONDS_60}. */
    SECONDS_60("SECONDS_60"),
    /** {@code SECONDS_120}. */
    SECONDS_120("SECONDS_120"),
    /** {@code SECONDS_180}. */
    SECONDS_180("SECONDS_180"),
    /** {@code SECONDS_240}. */
    SECONDS_240("SECONDS_240"),
    /** {@code SECONDS_300}. */
    SECONDS_300("SECONDS_300"),
    /** {@code SECONDS_360}. */
    SECONDS_360("SECONDS_360"),
    /** {@code SECONDS_420}. */
    SECONDS_420("SECONDS_420"),
    /** {@code SECONDS_480}. */
    SECONDS_480("SECONDS_480"),
    /** {@code SECONDS_540}. */
    SECONDS_540("SECONDS_540"),
    /** {@code SECONDS_600}. */
    SECONDS_600("SECONDS_600");

    private final String text;

    MediaConvertStatusUpdateInterval(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
