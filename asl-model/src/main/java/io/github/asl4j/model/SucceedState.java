package io.github.asl4j.model;

import java.util.Optional;

/**
 * Ends the machine, branch or iteration successfully.
 *
 * @see <a href="https://states-language.net/spec.html#succeed-state">Succeed State</a>
 */
public final class SucceedState extends State {

    SucceedState(Fields fields, Reading in) {
        super(fields, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.SUCCEED));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.SUCCEED));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(SucceedState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(SucceedState existing) {
        return new JsonataBuilder(existing.startOf(QueryLanguage.JSONATA));
    }

    @Override
    public <R> R accept(StateVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** JSONPath: returns {@code "InputPath"}; absent, all of the input. */
    public Optional<PathOrNull<Path>> inputPath() {
        return fields.get(Field.INPUT_PATH);
    }

    /** JSONPath: returns {@code "OutputPath"}; absent, all of the output. */
    public Optional<PathOrNull<Path>> outputPath() {
        return fields.get(Field.OUTPUT_PATH);
    }

    /** JSONata: returns {@code "Output"}; absent, the input. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    /** Builds a JSONPath Succeed state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements State.Builder, PathSetters<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        @Override
        public SucceedState build() {
            return fields.build(queryLanguage, SucceedState::new);
        }
    }

    /** Builds a JSONata Succeed state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements State.Builder, OutputSetters<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        @Override
        public SucceedState build() {
            return fields.build(queryLanguage, SucceedState::new);
        }
    }
}
