package io.github.asl4j.integrations;

/** The values of {@code "CapacityType"} of {@code eks} that are known; a text may stand in their place. */
public enum EksCapacityType {
    /** {@code ON_DEMAND}. */
    ON_DEMAND("ON_DEMAND"),
    /** {@code SPOT}. */
    SPOT("SPOT"),
    /** {@code CAPACITY_BLOCK}. */
    CAPACITY_BLOCK("CAPACITY_BLOCK");

    private final String text;

    EksCapacityType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
