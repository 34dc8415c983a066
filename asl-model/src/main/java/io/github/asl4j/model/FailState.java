package io.github.asl4j.model;

import java.util.Optional;

/**
 * Ends the machine, branch or iteration with an error.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
public final class FailState extends State {

    FailState(Fields fields, Reading in) {
        super(fields, in);
        checkExclusive(fields, Field.ERROR, Field.ERROR_PATH, in);
        checkExclusive(fields, Field.CAUSE, Field.CAUSE_PATH, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.FAIL));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.FAIL));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(FailState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(FailState existing) {
        return new JsonataBuilder(existing.startOf(QueryLanguage.JSONATA));
    }

    @Override
    public <R> R accept(StateVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns {@code "Error"} or {@code "ErrorPath"}: the name of the error. */
    public Optional<Dynamic<String>> error() {
        return fields.dynamic(Field.ERROR, Field.ERROR_PATH);
    }

    /** Returns {@code "Cause"} or {@code "CausePath"}: a text for people. */
    public Optional<Dynamic<String>> cause() {
        return fields.dynamic(Field.CAUSE, Field.CAUSE_PATH);
    }

    /** Builds a JSONPath Fail state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder> implements State.Builder {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Error"}: the name of the error, at most 256 characters. */
        public JsonPathBuilder error(String error) {
            return set(Field.ERROR, new Dynamic.Literal<>(error));
        }

        /** Sets {@code "ErrorPath"}: where the name of the error stands, or an intrinsic function that gives it. */
        public JsonPathBuilder errorPath(JsonPathValue error) {
            return set(Field.ERROR_PATH, error);
        }

        /** Sets {@code "Cause"}: a text for people, at most 32768 characters. */
        public JsonPathBuilder cause(String cause) {
            return set(Field.CAUSE, new Dynamic.Literal<>(cause));
        }

        /** Sets {@code "CausePath"}: where the text for people stands, or an intrinsic function that gives it. */
        public JsonPathBuilder causePath(JsonPathValue cause) {
            return set(Field.CAUSE_PATH, cause);
        }

        @Override
        public FailState build() {
            return fields.build(queryLanguage, FailState::new);
        }
    }

    /** Builds a JSONata Fail state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder> implements State.Builder {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "Error"}: the name of the error, at most 256 characters. */
        public JsonataBuilder error(String error) {
            return set(Field.ERROR, new Dynamic.Literal<>(error));
        }

        /** Sets {@code "Error"}: the expression that gives the name of the error. */
        public JsonataBuilder error(JsonataValue error) {
            return set(Field.ERROR, new Dynamic.Computed<>(error));
        }

        /** Sets {@code "Cause"}: a text for people, at most 32768 characters. */
        public JsonataBuilder cause(String cause) {
            return set(Field.CAUSE, new Dynamic.Literal<>(cause));
        }

        /** Sets {@code "Cause"}: the expression that gives the text for people. */
        public JsonataBuilder cause(JsonataValue cause) {
            return set(Field.CAUSE, new Dynamic.Computed<>(cause));
        }

        @Override
        public FailState build() {
            return fields.build(queryLanguage, FailState::new);
        }
    }
}
