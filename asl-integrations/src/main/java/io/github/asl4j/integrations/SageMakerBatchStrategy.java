package io.github.asl4j.integrations;

/** The values of {@code "BatchStrategy"} of {@code sagemaker} that are known; a text may stand in their place. */
public enum SageMakerBatchStrategy {
    /** {@code MultiRecord}. */
    MULTI_RECORD("MultiRecord"),
    /** {@code SingleRecord}. */
    SINGLE_RECORD("SingleRecord");

    private final String text;

    SageMakerBatchStrategy(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
