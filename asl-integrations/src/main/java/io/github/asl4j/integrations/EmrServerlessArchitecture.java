package io.github.asl4j.integrations;

/** The values of {@code "Architecture"} of {@code emr-serverless} that are known; a text may stand in their place. */
public enum EmrServerlessArchitecture {
    /** {@code ARM64}. */
    ARM64("ARM64"),
    /** {@code X86_64}. */
    X86_64("X86_64");

    private final String text;

    EmrServerlessArchitecture(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
