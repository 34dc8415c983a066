package io.github.asl4j.integrations;

/** The values of {@code "Method"} of {@code eks} that are known; a text may stand in their place. */
public enum EksMethod {
    /** {@code GET}. */
    GET("GET"),
    /** {@code POST}. */
    POST("POST"),
    /** {@code PUT}. */
    PUT("PUT"),
    /** {@code DELETE}. */
    DELETE("DELETE"),
    /** {@code HEAD}. */
    HEAD("HEAD"),
    /** {@code PATCH}. */
    PATCH("PATCH");

    private final String text;

    EksMethod(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
