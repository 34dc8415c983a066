package io.github.asl4j.integrations;

/** The values of {@code "ScaleDownBehavior"} of {@code elasticmapreduce} that are known; a text may stand in their place. */
public enum EmrScaleDownBehavior {
    /** {@code TERMINATE_AT_INSTANCE_HOUR}. */
    TERMINATE_AT_INSTANCE_HOUR("TERMINATE_AT_INSTANCE_HOUR"),
    /** {@code TERMINATE_AT_TASK_COMPLETION}. */
    TERMINATE_AT_TASK_COMPLETION("TERMINATE_AT_TASK_COMPLETION");

    private final String text;

    EmrScaleDownBehavior(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
