package io.github.asl4j.integrations;

/** The values of {@code "ExecutionClass"} of {@code glue} that are known; a text may stand in their place. */
public enum GlueExecutionClass {
    /** {@code FLEX}. */
    FLEX("FLEX"),
    /** {@code STANDARD}. */
    STANDARD("STANDARD");

    private final String text;

    GlueExecutionClass(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
