package io.github.asl4j.local.internal.data;

/** The condition of a Choice Rule. */
@FunctionalInterface
public interface Condition {

    /**
     * Returns whether the condition holds.
     *
     * @throws EvaluationFailure if that cannot be told
     */
    boolean test(Scope scope);
}
