package io.github.asl4j.integrations;

/** The values of {@code "RetryType"} of {@code codebuild} that are known; a text may stand in their place. */
public enum CodeBuildRetryType {
    /** {@code RETRY_ALL_BUILDS}. */
    RETRY_ALL_BUILDS("RETRY_ALL_BUILDS"),
    /** {@code RETRY_FAILED_BUILDS}. */
    RETRY_FAILED_BUILDS("RETRY_FAILED_BUILDS");

    private final String text;

    CodeBuildRetryType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
