package io.github.asl4j.model;

import java.util.function.Function;

/**
 * A field that is given as a value or computed when the state runs: {@code "TimeoutSeconds": 30},
 * {@code "TimeoutSecondsPath": "$.limit"} or {@code "TimeoutSeconds": "{% $limit %}"}.
 *
 * @param <T> the type of the value
 */
public sealed interface Dynamic<T> {

    /** Given in the definition. */
    record Literal<T>(T value) implements Dynamic<T> {
        @Override
        public <R> Dynamic<R> map(Function<? super T, ? extends R> function) {
            return new Literal<>(function.apply(value));
        }
    }

    /** Computed when the state runs, by a reference path, an intrinsic function or a JSONata expression. */
    record Computed<T>(Value value) implements Dynamic<T> {
        @Override
        public <R> Dynamic<R> map(Function<? super T, ? extends R> function) {
            return new Computed<>(value);
        }
    }

    /** Returns the same with another form of the value; what is computed stays as it is. */
    <R> Dynamic<R> map(Function<? super T, ? extends R> function);
}
