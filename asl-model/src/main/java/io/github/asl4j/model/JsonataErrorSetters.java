package io.github.asl4j.model;

/**
 * What builders of JSONata states have that retry and catch errors.
 *
 * @param <B> the builder
 */
public sealed interface JsonataErrorSetters<B>
        permits TaskState.JsonataSetters, ParallelState.JsonataBuilder, MapState.JsonataBuilder {

    /** Adds an element to {@code "Retry"}; the first one that matches an error decides. */
    default B retrier(Retrier.Builder retrier) {
        return PartBuilder.<B>of(this).add(Field.RETRY, retrier.build());
    }

    /** Adds an element to {@code "Catch"}; the first one that matches an error decides. */
    default B catcher(Catcher.JsonataBuilder catcher) {
        return PartBuilder.<B>of(this).add(Field.CATCH, catcher.build());
    }
}
