package io.github.asl4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One element of {@code "Catch"}: which errors lead to another state, and what that state receives. By default that is
 * the Error Output, {@code {"Error": .., "Cause": ..}}, in place of the input.
 *
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback States</a>
 */
public final class Catcher extends AslObject {

    static final FieldType<Catcher> TYPE = FieldType.part(Part.CATCHER, Catcher::new);

    private Catcher(Fields fields, Reading in) {
        super(fields);
    }

    /** Returns a builder of a Catcher of a JSONPath state, for these errors. */
    public static JsonPathBuilder jsonPath(ErrorName first, ErrorName... more) {
        return new JsonPathBuilder(start(first, more));
    }

    /** Returns a builder of a Catcher of a JSONPath state, for the errors with these names. */
    public static JsonPathBuilder jsonPath(String first, String... more) {
        return jsonPath(new ErrorName(first), names(more));
    }

    /** Returns a builder of a Catcher of a JSONata state, for these errors. */
    public static JsonataBuilder jsonata(ErrorName first, ErrorName... more) {
        return new JsonataBuilder(start(first, more));
    }

    /** Returns a builder of a Catcher of a JSONata state, for the errors with these names. */
    public static JsonataBuilder jsonata(String first, String... more) {
        return jsonata(new ErrorName(first), names(more));
    }

    /**
     * Returns a builder that starts with the fields of a Catcher.
     *
     * @throws IllegalArgumentException if it has fields of JSONata
     */
    public static JsonPathBuilder jsonPath(Catcher existing) {
        return new JsonPathBuilder(existing.fields.toBuilder(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a Catcher.
     *
     * @throws IllegalArgumentException if it has fields of JSONPath
     */
    public static JsonataBuilder jsonata(Catcher existing) {
        return new JsonataBuilder(existing.fields.toBuilder(QueryLanguage.JSONATA));
    }

    private static Fields.Builder start(ErrorName first, ErrorName... more) {
        return new Fields.Builder(Part.CATCHER).set(Field.ERROR_EQUALS, ErrorName.list(first, more));
    }

    private static ErrorName[] names(String... names) {
        return Arrays.stream(names).map(ErrorName::new).toArray(ErrorName[]::new);
    }

    /** Returns {@code "ErrorEquals"}: the errors that are caught. */
    public List<ErrorName> errorEquals() {
        return fields.require(Field.ERROR_EQUALS);
    }

    /** Returns {@code "Next"}: the state that goes on. */
    public String next() {
        return fields.require(Field.NEXT);
    }

    /** JSONPath: returns {@code "ResultPath"}; absent, the Error Output takes the place of the input. */
    public Optional<PathOrNull<ReferencePath>> resultPath() {
        return fields.get(Field.RESULT_PATH);
    }

    /** JSONata: returns {@code "Output"}; absent, the output is the Error Output. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    /** Returns {@code "Assign"}: the variables set when this Catcher is taken. */
    public Optional<Template> assign() {
        return fields.get(Field.ASSIGN);
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Builds a Catcher of a JSONPath state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements ResultPathSetters<JsonPathBuilder>, AssignSetters<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Next"}: the state of the same {@code "States"} object that goes on. */
        public JsonPathBuilder next(String stateName) {
            return set(Field.NEXT, stateName);
        }

        /**
         * Returns the Catcher.
         *
         * @throws IllegalStateException if {@code next} is missing
         */
        public Catcher build() {
            return fields.build(queryLanguage, Catcher::new);
        }
    }

    /** Builds a Catcher of a JSONata state. */
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
         * Returns the Catcher.
         *
         * @throws IllegalStateException if {@code next} is missing
         */
        public Catcher build() {
            return fields.build(queryLanguage, Catcher::new);
        }
    }
}
