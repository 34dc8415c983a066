package io.github.asl4j.integrations;

/** The values of {@code "EnvironmentTypeOverride"} of {@code codebuild} that are known; a text may stand in their place. */
public enum CodeBuildEnvironmentTypeOverride {
    /** {@code WINDOWS_CONTAINER}. */
    WINDOWS_CONTAINER("WINDOWS_CONTAINER"),
    /** {@code LINUX_CONTAINER}. */
    LINUX_CONTAINER("LINUX_CONTAINER"),
    /** {@code LINUX_GPU_CONTAINER}. */
    LINUX_GPU_CONTAINER("LINUX_GPU_CONTAINER"),
    /** {@code ARM_CONTAINER}. */
    ARM_CONTAINER("ARM_CONTAINER"),
    /** {@code WINDOWS_SERVER_2019_CONTAINER}. */
    WINDOWS_SERVER_2019_CONTAINER("WINDOWS_SERVER_2019_CONTAINER"),
    /** {@code WINDOWS_SERVER_2022_CONTAINER}. */
    WINDOWS_SERVER_2022_CONTAINER("WINDOWS_SERVER_2022_CONTAINER"),
    /** {@code LINUX_LAMBDA_CONTAINER}. */
    LINUX_LAMBDA_CONTAINER("LINUX_LAMBDA_CONTAINER"),
    /** {@code ARM_LAMBDA_CONTAINER}. */
    ARM_LAMBDA_CONTAINER("ARM_LAMBDA_CONTAINER"),
    /** {@code LINUX_EC2}. */
    LINUX_EC2("LINUX_EC2"),
    /** {@code ARM_EC2}. */
    ARM_EC2("ARM_EC2"),
    /** {@code WINDOWS_EC2}. */
    WINDOWS_EC2("WINDOWS_EC2"),
    /** {@code MAC_ARM}. */
    MAC_ARM("MAC_ARM");

    private final String text;

    CodeBuildEnvironmentTypeOverride(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
