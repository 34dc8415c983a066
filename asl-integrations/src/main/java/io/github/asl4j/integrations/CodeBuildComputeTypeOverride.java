package io.github.asl4j.integrations;

/** The values of {@code "ComputeTypeOverride"} of {@code codebuild} that are known; a text may stand in their place. */
public enum CodeBuildComputeTypeOverride {
    /** {@code BUILD_GENERAL1_SMALL}. */
    BUILD_GENERAL1_SMALL("BUILD_GENERAL1_SMALL"),
    /** {@code BUILD_GENERAL1_MEDIUM}. */
    BUILD_GENERAL1_MEDIUM("BUILD_GENERAL1_MEDIUM"),
    /** {@code BUILD_GENERAL1_LARGE}. */
    BUILD_GENERAL1_LARGE("BUILD_GENERAL1_LARGE"),
    /** {@code BUILD_GENERAL1_XLARGE}. */
    BUILD_GENERAL1_XLARGE("BUILD_GENERAL1_XLARGE"),
    /** {@code BUILD_GENERAL1_2XLARGE}. */
    BUILD_GENERAL1_2XLARGE("BUILD_GENERAL1_2XLARGE"),
    /** {@code BUILD_LAMBDA_1GB}. */
    BUILD_LAMBDA_1GB("BUILD_LAMBDA_1GB"),
    /** {@code BUILD_LAMBDA_2GB}. */
    BUILD_LAMBDA_2GB("BUILD_LAMBDA_2GB"),
    /** {@code BUILD_LAMBDA_4GB}. */
    BUILD_LAMBDA_4GB("BUILD_LAMBDA_4GB"),
    /** {@code BUILD_LAMBDA_8GB}. */
    BUILD_LAMBDA_8GB("BUILD_LAMBDA_8GB"),
    /** {@code BUILD_LAMBDA_10GB}. */
    BUILD_LAMBDA_10GB("BUILD_LAMBDA_10GB"),
    /** {@code ATTRIBUTE_BASED_COMPUTE}. */
    ATTRIBUTE_BASED_COMPUTE("ATTRIBUTE_BASED_COMPUTE"),
    /** {@code CUSTOM_INSTANCE_TYPE}. */
    CUSTOM_INSTANCE_TYPE("CUSTOM_INSTANCE_TYPE");

    private final String text;

    CodeBuildComputeTypeOverride(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
