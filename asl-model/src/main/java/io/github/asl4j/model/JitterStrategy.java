package io.github.asl4j.model;

/** Whether the delay before a retry is randomised: the field {@code "JitterStrategy"}. */
public enum JitterStrategy {
    /** A random delay between 0 and the computed one. */
    FULL,
    /** The computed delay; the default. */
    NONE
}
