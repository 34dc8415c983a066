package io.github.asl4j.integrations;

/** The values of {@code "LaunchType"} of {@code ecs} that are known; a text may stand in their place. */
public enum EcsLaunchType {
    /** {@code EC2}. */
    EC2("EC2"),
    /** {@code FARGATE}. */
    FARGATE("FARGATE"),
    /** {@code EXTERNAL}. */
    EXTERNAL("EXTERNAL"),
    /** {@code MANAGED_INSTANCES}. */
    MANAGED_INSTANCES("MANAGED_INSTANCES");

    private final String text;

    EcsLaunchType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
