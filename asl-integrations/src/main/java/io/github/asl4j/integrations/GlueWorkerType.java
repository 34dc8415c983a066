package io.github.asl4j.integrations;

/** The values of {@code "WorkerType"} of {@code glue} that are known; a text may stand in their place. */
public enum GlueWorkerType {
    /** {@code Standard}. */
    STANDARD("Standard"),
    /** {@code G.1X}. */
    G_1X("G.1X"),
    /** {@code G.2X}. */
    G_2X("G.2X"),
    /** {@code G.025X}. */
    G_025X("G.025X"),
    /** {@code G.4X}. */
    G_4X("G.4X"),
    /** {@code G.8X}. */
    G_8X("G.8X"),
    /** {@code Z.2X}. */
    Z_2X("Z.2X");

    private final String text;

    GlueWorkerType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
