package io.github.asl4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * Passes its input on, or a result of its own: for fixed data, for reshaping, for assigning variables.
 *
 * @see <a href="https://states-language.net/spec.html#pass-state">Pass State</a>
 */
public final class PassState extends State {

    private final Transition transition;

    PassState(Fields fields, Reading in) {
        super(fields, in);
        this.transition = transition(fields, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.PASS));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.PASS));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(PassState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(PassState existing) {
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

    /** JSONPath: returns {@code "Parameters"}; absent, the state works on its input. */
    public Optional<Template> parameters() {
        return fields.get(Field.PARAMETERS);
    }

    /** JSONPath: returns {@code "Result"}: fixed JSON, in which nothing is computed; absent, what the state works on. */
    public Optional<Json> result() {
        return fields.get(Field.RESULT);
    }

    /** JSONPath: returns {@code "ResultPath"}; absent, the result takes the place of the input. */
    public Optional<PathOrNull<ReferencePath>> resultPath() {
        return fields.get(Field.RESULT_PATH);
    }

    /** JSONPath: returns {@code "OutputPath"}; absent, all of the output. */
    public Optional<PathOrNull<Path>> outputPath() {
        return fields.get(Field.OUTPUT_PATH);
    }

    /** Returns {@code "Assign"}: the variables that the state sets. */
    public Optional<Template> assign() {
        return fields.get(Field.ASSIGN);
    }

    /** JSONata: returns {@code "Output"}; absent, the input. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    /** Returns where the state goes on. */
    public Transition transition() {
        return transition;
    }

    /** Builds a JSONPath Pass state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements State.Builder,
                    TransitionSetters<JsonPathBuilder>,
                    PathSetters<JsonPathBuilder>,
                    ParameterSetters<JsonPathBuilder>,
                    ResultPathSetters<JsonPathBuilder>,
                    AssignSetters<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Parameters"}: what the state works on, with computed values anywhere in it. */
        public JsonPathBuilder parameters(Map<String, ?> parameters) {
            return template(Field.PARAMETERS, parameters);
        }

        /** Sets {@code "Result"}: fixed JSON, as {@link Json#of} takes it; nothing in it is computed. */
        public JsonPathBuilder result(Object result) {
            return set(Field.RESULT, Json.of(result));
        }

        @Override
        public PassState build() {
            return fields.build(queryLanguage, PassState::new);
        }
    }

    /** Builds a JSONata Pass state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements State.Builder,
                    TransitionSetters<JsonataBuilder>,
                    OutputSetters<JsonataBuilder>,
                    AssignSetters<JsonataBuilder, JsonataValue> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        @Override
        public PassState build() {
            return fields.build(queryLanguage, PassState::new);
        }
    }
}
