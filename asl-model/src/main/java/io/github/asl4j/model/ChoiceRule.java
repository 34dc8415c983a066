package io.github.asl4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One element of {@code "Choices"}: a condition and the state that goes on where it is the first to be true.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
public final class ChoiceRule extends AslObject {

    static final FieldType<ChoiceRule> TYPE = FieldType.part(Part.CHOICE_RULE, ChoiceRule::new);

    private final Optional<DataTest> test;

    private ChoiceRule(Fields fields, Reading in) {
        super(fields);
        this.test = fields.has(Field.CONDITION)
                ? Optional.empty()
                : Optional.of(new DataTest(fields.as(Part.DATA_TEST), in));
    }

    /** Returns a builder of a rule of a JSONPath Choice. */
    public static JsonPathBuilder jsonPath(DataTest test) {
        return new JsonPathBuilder(new Fields.Builder(test.fields.as(Part.CHOICE_RULE)));
    }

    /** Returns a builder of a rule of a JSONata Choice. */
    public static JsonataBuilder jsonata(JsonataValue condition) {
        return new JsonataBuilder(new Fields.Builder(Part.CHOICE_RULE)
                .set(Field.CONDITION, new Dynamic.Computed<>(Objects.requireNonNull(condition, "condition"))));
    }

    /**
     * Returns a builder that starts with the fields of a rule.
     *
     * @throws IllegalArgumentException if it has fields of JSONata
     */
    public static JsonPathBuilder jsonPath(ChoiceRule existing) {
        return new JsonPathBuilder(existing.fields.toBuilder(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a rule.
     *
     * @throws IllegalArgumentException if it has fields of JSONPath
     */
    public static JsonataBuilder jsonata(ChoiceRule existing) {
        return new JsonataBuilder(existing.fields.toBuilder(QueryLanguage.JSONATA));
    }

    /** JSONPath: returns the condition. */
    public Optional<DataTest> test() {
        return test;
    }

    /** JSONata: returns {@code "Condition"}. */
    public Optional<Dynamic<Boolean>> condition() {
        return fields.get(Field.CONDITION);
    }

    /** Returns {@code "Next"}: the state that goes on. */
    public String next() {
        return fields.require(Field.NEXT);
    }

    /** Returns {@code "Assign"}: the variables set when this rule is taken. */
    public Optional<Template> assign() {
        return fields.get(Field.ASSIGN);
    }

    /** JSONata: returns {@code "Output"}; absent, the output is the input. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Builds a rule of a JSONPath Choice. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements AssignSetters<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Next"}: the state of the same {@code "States"} object that goes on. */
        public JsonPathBuilder next(String stateName) {
            return set(Field.NEXT, stateName);
        }

        /**
         * Returns the rule.
         *
         * @throws IllegalStateException if {@code next} is missing
         */
        public ChoiceRule build() {
            return fields.build(queryLanguage, ChoiceRule::new);
        }
    }

    /** Builds a rule of a JSONata Choice. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements OutputSetters<JsonataBuilder>, AssignSetters<JsonataBuilder, JsonataValue> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "Next"}: the state of the same {@code "States"} object that goes on. */
        public JsonataBuilder next(String stateName) {
            return set(Field.NEXT, stateName);
        }

        /**
         * Returns the rule.
         *
         * @throws IllegalStateException if {@code next} is missing
         */
        public ChoiceRule build() {
            return fields.build(queryLanguage, ChoiceRule::new);
        }
    }
}
