package io.github.asl4j.model;

import java.util.List;
import java.util.Map;

/**
 * What builders have that assign variables, which later states of the same {@code "States"} object read as {@code $name}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 */
public sealed interface AssignSetters<B, V extends Value>
        permits TaskState.JsonPathSetters,
                TaskState.JsonataSetters,
                PassState.JsonPathBuilder,
                PassState.JsonataBuilder,
                ChoiceState.JsonPathBuilder,
                ChoiceState.JsonataBuilder,
                ChoiceRule.JsonPathBuilder,
                ChoiceRule.JsonataBuilder,
                Catcher.JsonPathBuilder,
                Catcher.JsonataBuilder,
                WaitState.JsonPathBuilder,
                WaitState.JsonataBuilder,
                ParallelState.JsonPathBuilder,
                ParallelState.JsonataBuilder,
                MapState.JsonPathBuilder,
                MapState.JsonataBuilder {

    /** Assigns a variable, {@code "Assign"}: a computed value. */
    default B assign(String variable, V value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, value);
    }

    /** Assigns a variable, {@code "Assign"}: any JSON value. */
    default B assign(String variable, Json value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, value);
    }

    /** Assigns a variable, {@code "Assign"}: a string. */
    default B assign(String variable, String value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, Json.of(value));
    }

    /** Assigns a variable, {@code "Assign"}: a whole number. */
    default B assign(String variable, long value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, Json.of(value));
    }

    /** Assigns a variable, {@code "Assign"}: a number. */
    default B assign(String variable, double value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, Json.of(value));
    }

    /** Assigns a variable, {@code "Assign"}: a boolean. */
    default B assign(String variable, boolean value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, Json.of(value));
    }

    /** Assigns a variable, {@code "Assign"}: an object, with computed values anywhere in it. */
    default B assign(String variable, Map<String, ?> value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, value);
    }

    /** Assigns a variable, {@code "Assign"}: an array, with computed values in it as far as the query language allows. */
    default B assign(String variable, List<?> value) {
        return PartBuilder.<B>of(this).entry(Field.ASSIGN, variable, value);
    }
}
