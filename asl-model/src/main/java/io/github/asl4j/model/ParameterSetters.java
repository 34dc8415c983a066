package io.github.asl4j.model;

import java.util.List;
import java.util.Map;

/**
 * What builders of JSONPath states have that take {@code "Parameters"}: what the state works on in place of its input.
 *
 * @param <B> the builder
 */
public sealed interface ParameterSetters<B>
        permits TaskState.JsonPathSetters, PassState.JsonPathBuilder, ParallelState.JsonPathBuilder {

    /** Sets a member of {@code "Parameters"}: a computed value. */
    default B parameter(String name, JsonPathValue value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, value);
    }

    /** Sets a member of {@code "Parameters"}: any JSON value. */
    default B parameter(String name, Json value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, value);
    }

    /** Sets a member of {@code "Parameters"}: a string. */
    default B parameter(String name, String value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, Json.of(value));
    }

    /** Sets a member of {@code "Parameters"}: a whole number. */
    default B parameter(String name, long value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, Json.of(value));
    }

    /** Sets a member of {@code "Parameters"}: a number. */
    default B parameter(String name, double value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, Json.of(value));
    }

    /** Sets a member of {@code "Parameters"}: a boolean. */
    default B parameter(String name, boolean value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, Json.of(value));
    }

    /** Sets a member of {@code "Parameters"}: an object, with computed values anywhere in it. */
    default B parameter(String name, Map<String, ?> value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, value);
    }

    /** Sets a member of {@code "Parameters"}: an array, with computed values in it as far as the query language allows. */
    default B parameter(String name, List<?> value) {
        return PartBuilder.<B>of(this).entry(Field.PARAMETERS, name, value);
    }
}
