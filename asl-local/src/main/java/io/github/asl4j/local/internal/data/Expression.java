package io.github.asl4j.local.internal.data;

import org.jspecify.annotations.Nullable;

/** A parsed value of a field: a constant, a path, an intrinsic call, a JSONata expression or a template of these. */
@FunctionalInterface
public interface Expression {

    /**
     * Returns the value.
     *
     * @throws EvaluationFailure if there is none
     */
    @Nullable
    Object evaluate(Scope scope);
}
