package io.github.asl4j.integrations;

/** The values of {@code "InvocationType"} of {@code lambda} that are known; a text may stand in their place. */
public enum LambdaInvocationType {
    /** {@code Event}. */
    EVENT("Event"),
    /** {@code RequestResponse}. */
    REQUEST_RESPONSE("RequestResponse"),
    /** {@code DryRun}. */
    DRY_RUN("DryRun");

    private final String text;

    LambdaInvocationType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
