package io.github.asl4j.local.internal.data;

import org.jspecify.annotations.Nullable;

/**
 * Sees the values between the fields of one state. Only what a test of a state compiles has one; what a run compiles does
 * not pay for it.
 */
@FunctionalInterface
public interface Watch {

    /** Takes a value; of several for the same field, the last one counts. */
    void saw(String field, @Nullable Object value);

    /** Returns an expression whose values are seen, or the same one if nobody looks. */
    static Expression on(@Nullable Watch watch, String field, Expression expression) {
        if (watch == null) {
            return expression;
        }
        return scope -> {
            Object value = expression.evaluate(scope);
            watch.saw(field, value);
            return value;
        };
    }

    /** Returns a flow whose arguments and result are seen, or the same one if nobody looks. */
    static DataFlow on(@Nullable Watch watch, DataFlow flow) {
        return watch == null
                ? flow
                : new DataFlow() {
                    @Override
                    public @Nullable Object arguments(Scope scope) {
                        Object value = flow.arguments(scope);
                        watch.saw("afterArguments", value);
                        return value;
                    }

                    @Override
                    public Finished finish(Scope scope, @Nullable Object result) {
                        watch.saw("result", result);
                        return flow.finish(scope, result);
                    }
                };
    }
}
