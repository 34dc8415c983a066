package io.github.asl4j.integrations;

/** The values of {@code "HostKernelOverride"} of {@code codebuild} that are known; a text may stand in their place. */
public enum CodeBuildHostKernelOverride {
    /** {@code LINUX_KERNEL_4}. */
    LINUX_KERNEL_4("LINUX_KERNEL_4"),
    /** {@code LINUX_KERNEL_6}. */
    LINUX_KERNEL_6("LINUX_KERNEL_6"),
    /** {@code LINUX_KERNEL_LATEST}. */
    LINUX_KERNEL_LATEST("LINUX_KERNEL_LATEST");

    private final String text;

    CodeBuildHostKernelOverride(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
