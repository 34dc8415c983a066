package io.github.asl4j.model;

import java.util.List;
import java.util.Map;

/**
 * What builders of JSONata states have that take {@code "Arguments"}: what the state works on in place of its input.
 *
 * @param <B> the builder
 */
public sealed interface ArgumentSetters<B> permits TaskState.JsonataSetters, ParallelState.JsonataBuilder {

    /** Sets a member of {@code "Arguments"}: a computed value. */
    default B argument(String name, JsonataValue value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, value);
    }

    /** Sets a member of {@code "Arguments"}: any JSON value. */
    default B argument(String name, Json value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, value);
    }

    /** Sets a member of {@code "Arguments"}: a string. */
    default B argument(String name, String value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, Json.of(value));
    }

    /** Sets a member of {@code "Arguments"}: a whole number. */
    default B argument(String name, long value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, Json.of(value));
    }

    /** Sets a member of {@code "Arguments"}: a number. */
    default B argument(String name, double value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, Json.of(value));
    }

    /** Sets a member of {@code "Arguments"}: a boolean. */
    default B argument(String name, boolean value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, Json.of(value));
    }

    /** Sets a member of {@code "Arguments"}: an object, with computed values anywhere in it. */
    default B argument(String name, Map<String, ?> value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, value);
    }

    /** Sets a member of {@code "Arguments"}: an array, with computed values in it as far as the query language allows. */
    default B argument(String name, List<?> value) {
        return PartBuilder.<B>of(this).entry(Field.ARGUMENTS, name, value);
    }
}
