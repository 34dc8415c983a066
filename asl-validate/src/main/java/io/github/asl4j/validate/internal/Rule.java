package io.github.asl4j.validate.internal;

import java.util.Locale;

/**
 * One thing that can be wrong with a definition. A rule keeps no state, never throws, and changes nothing that it reads.
 * Its code is its class name: {@code MissingTransitionTarget} is {@code MISSING_TRANSITION_TARGET}.
 */
public interface Rule {

    /** Reports every place at which the definition has the defect. */
    void check(Definition definition, Diagnostics diagnostics);

    /** Returns the code. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Returns whether the rule only runs when it is asked for: what it finds is a matter of taste, or of operation. */
    default boolean isOptional() {
        return false;
    }

    /** Returns the code under which AWS reports the same; empty where it does not. */
    default String serviceCode() {
        return code();
    }
}
