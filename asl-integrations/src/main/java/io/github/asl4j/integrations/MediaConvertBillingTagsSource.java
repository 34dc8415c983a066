package io.github.asl4j.integrations;

/** The values of {@code "BillingTagsSource"} of {@code mediaconvert} that are known; a text may stand in their place. */
public enum MediaConvertBillingTagsSource {
    /** {@code QUEUE}. */
    QUEUE("QUEUE"),
    /** {@code PRESET}. */
    PRESET("PRESET"),
    /** {@code JOB_TEMPLATE}. */
    JOB_TEMPLATE("JOB_TEMPLATE"),
    /** {@code JOB}. */
    JOB("JOB");

    private final String text;

    MediaConvertBillingTagsSource(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
