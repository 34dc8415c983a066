package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A definition: the top level of the Amazon States Language.
 *
 * <p>What {@link #parse} reads, {@link #toJson} writes with the same fields in the same order; only white space between
 * them is not kept. Equality ignores the order of fields.
 *
 * <pre>{@code
 * StateMachine machine = StateMachine.builder()
 *     .startAt("Hello")
 *     .state("Hello", PassState.jsonPath().result("Hello, world").end())
 *     .build();
 * }</pre>
 *
 * @see <a href="https://states-language.net/spec.html#structure-of-a-state-machine">Structure of a State Machine</a>
 */
public final class StateMachine extends AslObject {

    /** AWS: the most bytes that a definition may have in UTF-8. */
    public static final int MAX_DEFINITION_BYTES = 1_048_576;

    /** The most levels of objects and arrays that are read; AWS does not publish its own limit. */
    public static final int MAX_DEPTH = 1_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StateMachine(Fields fields, Reading in) {
        super(fields);
        States.check(startAt(), states(), in);
        States.checkAll(states(), in.child(Field.STATES.name()), new HashSet<>());
    }

    /** Returns a builder of a definition. */
    public static Builder builder() {
        return new Builder(new Fields.Builder(Part.STATE_MACHINE));
    }

    /** Returns a builder that starts with this definition's fields and states. */
    public Builder toBuilder() {
        return new Builder(new Fields.Builder(fields));
    }

    /**
     * Reads a definition strictly and stops at the first problem. Windows line ends and a byte order mark are accepted.
     *
     * @throws InvalidDefinitionException if the text is no valid definition; with line, column and JSON Pointer
     */
    public static StateMachine parse(String text) {
        return parse(text, ParseOptions.strict());
    }

    /**
     * Reads a definition as the options say.
     *
     * @throws InvalidDefinitionException if the text is no valid definition; with line, column and JSON Pointer
     */
    public static StateMachine parse(String text, ParseOptions options) {
        String definition = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        checkSize(definition);
        try {
            return read(Json.parse(definition), options);
        } catch (InvalidDefinitionException e) {
            throw e.in(definition);
        }
    }

    /**
     * Puts values in place of {@code ${Name}}, as CloudFormation does with {@code DefinitionSubstitutions}, then reads the
     * definition strictly. The values become part of the text: one that stands without quotes may be a number.
     *
     * @throws InvalidDefinitionException if the text with the values is no valid definition
     */
    public static StateMachine parse(String text, Map<String, String> substitutions) {
        return parse(PlaceholderSyntax.substitute(text, substitutions));
    }

    /**
     * Reads a definition from a file in UTF-8.
     *
     * @throws InvalidDefinitionException if the file holds no valid definition
     * @throws IOException if the file cannot be read
     */
    public static StateMachine parse(java.nio.file.Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Reads a definition to the end of the reader, which is not closed.
     *
     * @throws InvalidDefinitionException if the text is no valid definition
     * @throws IOException if the reader fails
     */
    public static StateMachine parse(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return parse(text.toString());
    }

    private static void checkSize(String text) {
        int bytes = text.length() * 3L <= MAX_DEFINITION_BYTES
                ? text.length()
                : text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_DEFINITION_BYTES) {
            throw new InvalidDefinitionException(
                    "the definition has " + bytes + " bytes; at most " + MAX_DEFINITION_BYTES + " are allowed",
                    "",
                    1,
                    1);
        }
    }

    private static StateMachine read(Json json, ParseOptions options) {
        Reading in = Reading.of(QueryLanguage.JSONPATH, options);
        if (!(json instanceof JsonObject object)) {
            throw in.problem("a definition must be an object, not %s", FieldType.shortened(json));
        }
        Json written = object.members().get(Field.QUERY_LANGUAGE.name());
        if (written != null) {
            in = Reading.of(Field.QUERY_LANGUAGE.type().read(written, in.child(Field.QUERY_LANGUAGE.name())), options);
        }
        return new StateMachine(Fields.read(Part.STATE_MACHINE, object, in), in);
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Returns {@code "QueryLanguage"}, the default of all states; absent, {@link QueryLanguage#JSONPATH}. */
    public QueryLanguage queryLanguage() {
        return fields.get(Field.QUERY_LANGUAGE).orElse(QueryLanguage.JSONPATH);
    }

    /** Returns {@code "Version"}: of the language, {@code 1.0} where it is written. */
    public Optional<String> version() {
        return fields.get(Field.VERSION);
    }

    /** Returns {@code "TimeoutSeconds"}: the longest an execution may take, 0 to 99999999; absent, no such limit. */
    public Optional<Integer> timeoutSeconds() {
        return fields.get(Field.MACHINE_TIMEOUT_SECONDS)
                .map(seconds -> seconds.value().intValueExact());
    }

    /** Returns {@code "StartAt"}: the name of the first state. */
    public String startAt() {
        return fields.require(Field.START_AT);
    }

    /** Returns {@code "States"}: the states by name, in the order of the definition. */
    public Map<String, State> states() {
        return fields.require(Field.STATES);
    }

    /**
     * Returns the names of the placeholders {@code <NAME>} and substitutions {@code ${Name}} in strings and names, in the
     * order of their first appearance. A definition that has any is a template and cannot be deployed.
     */
    public Set<String> placeholders() {
        return Collections.unmodifiableSet(Placeholders.names(json()));
    }

    /**
     * Returns the definition with values in place of placeholders and substitutions. Those that {@code values} does not
     * name stay; names that the definition does not have are ignored.
     *
     * @throws InvalidDefinitionException if the definition is not valid with these values
     */
    public StateMachine bind(Map<String, String> values) {
        return read(Placeholders.bind(json(), values), ParseOptions.strict().keepUnknownFields());
    }

    /** Returns the definition as a JSON value. */
    public Json json() {
        return fields.toJson();
    }

    /** Returns the definition as JSON text: two spaces a level, LF line ends, no line end after the last brace. */
    public String toJson() {
        return JsonText.write(json(), true);
    }

    /**
     * Writes the definition to a file in UTF-8, as {@link #toJson} with a line end after it. A file that is there already
     * is replaced.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(java.nio.file.Path file) throws IOException {
        Files.writeString(file, toJson() + "\n");
    }

    /** Returns the definition as {@link #toJson} does. */
    @Override
    public String toString() {
        return toJson();
    }

    /** Builds a {@link StateMachine}. */
    public static final class Builder extends ScopeBuilder<Builder> {

        private Builder(Fields.Builder fields) {
            super(fields);
        }

        /** Sets {@code "QueryLanguage"}: the default of all states; by default JSONPath. */
        public Builder queryLanguage(QueryLanguage language) {
            return set(Field.QUERY_LANGUAGE, language);
        }

        /** Sets {@code "Version"}: of the language; only {@code 1.0}, the default, is defined. */
        public Builder version(String version) {
            return value(Field.VERSION, version);
        }

        /** Sets {@code "TimeoutSeconds"}: the longest an execution may take, 0 to 99999999; by default no such limit. */
        public Builder timeoutSeconds(int seconds) {
            return number(Field.MACHINE_TIMEOUT_SECONDS, seconds);
        }

        /**
         * Returns the definition.
         *
         * @throws IllegalStateException if a required field is missing, a named state does not exist, a name is not
         *     unique, or a state of JSONPath stands in a machine of JSONata
         */
        public StateMachine build() {
            return build(
                    fields.get(Field.QUERY_LANGUAGE).orElse(QueryLanguage.JSONPATH),
                    (fields, in) -> new StateMachine(
                            fields.with(Field.STATES, States.in(in.language(), fields.require(Field.STATES))), in));
        }
    }
}
