package io.github.asl4j.integrations;

/** The values of {@code "Mode"} of {@code emr-serverless} that are known; a text may stand in their place. */
public enum EmrServerlessMode {
    /** {@code BATCH}. */
    BATCH("BATCH"),
    /** {@code STREAMING}. */
    STREAMING("STREAMING");

    private final String text;

    EmrServerlessMode(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
