package io.github.asl4j.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Goes on with the state of the first rule that matches, or with the default.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
public final class ChoiceState extends State {

    ChoiceState(Fields fields, Reading in) {
        super(fields, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.CHOICE));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.CHOICE));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(ChoiceState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(ChoiceState existing) {
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

    /** Returns {@code "Choices"}: the rules in the order in which they are tried. */
    public List<ChoiceRule> choices() {
        return fields.require(Field.CHOICES);
    }

    /** Returns {@code "Default"}: the state that goes on if no rule matches; absent, the execution then fails. */
    public Optional<String> defaultState() {
        return fields.get(Field.DEFAULT);
    }

    /** JSONPath: returns {@code "OutputPath"}; absent, all of the output. */
    public Optional<PathOrNull<Path>> outputPath() {
        return fields.get(Field.OUTPUT_PATH);
    }

    /** Returns {@code "Assign"}: the variables set if no rule matches. */
    public Optional<Template> assign() {
        return fields.get(Field.ASSIGN);
    }

    /** JSONata: returns {@code "Output"}, used if no rule matches; absent, the input. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    @Override
    Stream<Target> targets() {
        List<ChoiceRule> choices = choices();
        return Stream.concat(
                IntStream.range(0, choices.size())
                        .mapToObj(i -> new Target(
                                List.of("Choices", String.valueOf(i), "Next"),
                                choices.get(i).next())),
                defaultState().map(name -> new Target(List.of("Default"), name)).stream());
    }

    /** Builds a JSONPath Choice state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements State.Builder, PathSetters<JsonPathBuilder>, AssignSetters<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Adds a rule: the state that goes on if the test is true and that of no rule before was. */
        public JsonPathBuilder choice(DataTest test, String next) {
            return choice(ChoiceRule.jsonPath(test).next(next));
        }

        /** Adds a rule. */
        public JsonPathBuilder choice(ChoiceRule.JsonPathBuilder rule) {
            return add(Field.CHOICES, rule.build());
        }

        /** Sets {@code "Default"}: the state that goes on if no rule matches. */
        public JsonPathBuilder defaultState(String stateName) {
            return set(Field.DEFAULT, stateName);
        }

        @Override
        public ChoiceState build() {
            return fields.build(queryLanguage, ChoiceState::new);
        }
    }

    /** Builds a JSONata Choice state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements State.Builder, OutputSetters<JsonataBuilder>, AssignSetters<JsonataBuilder, JsonataValue> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Adds a rule: the state that goes on if the condition is true and that of no rule before was. */
        public JsonataBuilder choice(JsonataValue condition, String next) {
            return choice(ChoiceRule.jsonata(condition).next(next));
        }

        /** Adds a rule. */
        public JsonataBuilder choice(ChoiceRule.JsonataBuilder rule) {
            return add(Field.CHOICES, rule.build());
        }

        /** Sets {@code "Default"}: the state that goes on if no rule matches. */
        public JsonataBuilder defaultState(String stateName) {
            return set(Field.DEFAULT, stateName);
        }

        @Override
        public ChoiceState build() {
            return fields.build(queryLanguage, ChoiceState::new);
        }
    }
}
