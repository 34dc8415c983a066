package io.github.asl4j.model;

import java.util.Map;

/**
 * What builders of JSONata states and parts have that compute the output.
 *
 * @param <B> the builder
 */
public sealed interface OutputSetters<B>
        permits TaskState.JsonataSetters,
                PassState.JsonataBuilder,
                ChoiceState.JsonataBuilder,
                SucceedState.JsonataBuilder,
                ChoiceRule.JsonataBuilder,
                Catcher.JsonataBuilder,
                WaitState.JsonataBuilder,
                ParallelState.JsonataBuilder,
                MapState.JsonataBuilder {

    /** Sets {@code "Output"}: what the next state receives, as one expression. */
    default B output(JsonataValue output) {
        return PartBuilder.<B>of(this).template(Field.OUTPUT, output);
    }

    /** Sets {@code "Output"}: what the next state receives, an object with expressions anywhere in it. */
    default B output(Map<String, ?> output) {
        return PartBuilder.<B>of(this).template(Field.OUTPUT, output);
    }

    /** Sets {@code "Output"}: what the next state receives, in which strings of the form {@code {% .. %}} are expressions. */
    default B output(Json output) {
        return PartBuilder.<B>of(this).template(Field.OUTPUT, output);
    }
}
