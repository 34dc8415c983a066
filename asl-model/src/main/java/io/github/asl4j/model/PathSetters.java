package io.github.asl4j.model;

/**
 * What builders of JSONPath states have that select their input and output.
 *
 * @param <B> the builder
 */
public sealed interface PathSetters<B>
        permits TaskState.JsonPathSetters,
                PassState.JsonPathBuilder,
                ChoiceState.JsonPathBuilder,
                SucceedState.JsonPathBuilder,
                WaitState.JsonPathBuilder,
                ParallelState.JsonPathBuilder,
                MapState.JsonPathBuilder {

    /** Sets {@code "InputPath"}: the part of the input that the state works on, default {@code $}, all of it. */
    default B inputPath(String path) {
        return PartBuilder.<B>of(this).set(Field.INPUT_PATH, PathOrNull.of(Path.of(path)));
    }

    /** Sets {@code "InputPath"} to {@code null}: the state works on <code>&#123;&#125;</code>. */
    default B discardInput() {
        return PartBuilder.<B>of(this).set(Field.INPUT_PATH, PathOrNull.ofNull());
    }

    /** Sets {@code "OutputPath"}: the part of the output that the next state receives, default {@code $}, all of it. */
    default B outputPath(String path) {
        return PartBuilder.<B>of(this).set(Field.OUTPUT_PATH, PathOrNull.of(Path.of(path)));
    }

    /** Sets {@code "OutputPath"} to {@code null}: the next state receives <code>&#123;&#125;</code>. */
    default B discardOutput() {
        return PartBuilder.<B>of(this).set(Field.OUTPUT_PATH, PathOrNull.ofNull());
    }
}
