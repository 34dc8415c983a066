package io.github.asl4j.model;

/**
 * What builders have that put a result into the input.
 *
 * @param <B> the builder
 */
public sealed interface ResultPathSetters<B>
        permits TaskState.JsonPathSetters,
                PassState.JsonPathBuilder,
                Catcher.JsonPathBuilder,
                ParallelState.JsonPathBuilder,
                MapState.JsonPathBuilder {

    /** Sets {@code "ResultPath"}: where in the input the result is put, default {@code $}, in its place. */
    default B resultPath(String path) {
        return PartBuilder.<B>of(this).set(Field.RESULT_PATH, PathOrNull.of(ReferencePath.of(path)));
    }

    /** Sets {@code "ResultPath"} to {@code null}: the result is discarded and the input goes on. */
    default B discardResult() {
        return PartBuilder.<B>of(this).set(Field.RESULT_PATH, PathOrNull.ofNull());
    }
}
