package io.github.asl4j.integrations;

/** The values of {@code "PropagateTags"} of {@code ecs} that are known; a text may stand in their place. */
public enum EcsPropagateTags {
    /** {@code TASK_DEFINITION}. */
    TASK_DEFINITION("TASK_DEFINITION"),
    /** {@code SERVICE}. */
    SERVICE("SERVICE"),
    /** {@code NONE}. */
    NONE("NONE");

    private final String text;

    EcsPropagateTags(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
