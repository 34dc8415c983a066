package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonBoolean;
import io.github.asl4j.model.Json.JsonNull;
import io.github.asl4j.model.Json.JsonNumber;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the value of a field is read, written and described in JSON Schema.
 *
 * @param <T> the typed value
 */
interface FieldType<T> {

    /** Reads the value strictly. */
    T read(Json json, Reading in);

    /** Returns what {@link #read} gave this value, to the letter. */
    Json write(T value);

    /** Returns the JSON Schema of the value in a state of this language. */
    JsonObject schema(QueryLanguage language);

    /** Returns the parts to which the schema refers. */
    Set<Part> parts();

    /** A type whose values have one JSON form. */
    static <T> FieldType<T> of(
            BiFunction<Json, Reading, T> read, Function<T, Json> write, Function<QueryLanguage, JsonObject> schema) {
        return of(read, write, schema, Set.of());
    }

    private static <T> FieldType<T> of(
            BiFunction<Json, Reading, T> read,
            Function<T, Json> write,
            Function<QueryLanguage, JsonObject> schema,
            Set<Part> parts) {
        return new FieldType<>() {
            @Override
            public T read(Json json, Reading in) {
                return read.apply(json, in);
            }

            @Override
            public Json write(T value) {
                return write.apply(value);
            }

            @Override
            public JsonObject schema(QueryLanguage language) {
                return schema.apply(language);
            }

            @Override
            public Set<Part> parts() {
                return parts;
            }
        };
    }

    private static JsonObject schema(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return (JsonObject) Json.of(members);
    }

    /** Any string. */
    static FieldType<String> text() {
        return of(FieldType::string, Json::of, language -> schema("type", "string"));
    }

    /** A string that must not be empty. */
    static FieldType<String> name() {
        return of(
                (json, in) -> {
                    String name = string(json, in);
                    if (name.isEmpty()) {
                        throw in.problem("\"%s\" must not be empty", in.token());
                    }
                    return name;
                },
                Json::of,
                language -> schema("type", "string", "minLength", 1));
    }

    private static String string(Json json, Reading in) {
        if (json instanceof JsonString string) {
            return string.value();
        }
        throw in.problem("\"%s\" is %s; it must be a string", in.token(), shortened(json));
    }

    /** {@code true} or {@code false}. */
    static FieldType<Boolean> flag() {
        return of(
                (json, in) -> {
                    if (json instanceof JsonBoolean flag) {
                        return flag.value();
                    }
                    throw in.problem("\"%s\" is %s; it must be true or false", in.token(), shortened(json));
                },
                Json::of,
                language -> schema("type", "boolean"));
    }

    /** One of the constants of an enum, in the spelling that {@code text} gives it. */
    static <E extends Enum<E>> FieldType<E> oneOf(Class<E> constants, Function<E, String> text) {
        List<String> spellings =
                Arrays.stream(constants.getEnumConstants()).map(text).toList();
        return of(
                (json, in) -> {
                    int index = json instanceof JsonString string ? spellings.indexOf(string.value()) : -1;
                    if (index < 0) {
                        throw in.problem("\"%s\" is %s; it must be one of %s", in.token(), shortened(json), spellings);
                    }
                    return constants.getEnumConstants()[index];
                },
                value -> Json.of(text.apply(value)),
                language -> schema("enum", spellings));
    }

    /** One of the constants of an enum. */
    static <E extends Enum<E>> FieldType<E> oneOf(Class<E> constants) {
        return oneOf(constants, Enum::name);
    }

    /** The one value that the field can have. */
    static FieldType<String> constant(String value) {
        return of(
                (json, in) -> {
                    if (!value.equals(string(json, in))) {
                        throw in.problem("\"%s\" is %s; it must be \"%s\"", in.token(), shortened(json), value);
                    }
                    return value;
                },
                Json::of,
                language -> schema("const", value));
    }

    /** A whole number; its text is kept. */
    static FieldType<JsonNumber> whole(long least, long most) {
        return of(
                (json, in) -> {
                    if (json instanceof JsonNumber number && number.isWholeBetween(least, most)) {
                        return number;
                    }
                    throw in.problem(
                            "\"%s\" is %s; it must be a whole number from %d to %d",
                            in.token(), shortened(json), least, most);
                },
                number -> number,
                language -> schema("type", "integer", "minimum", least, "maximum", most));
    }

    /** Any number; its text is kept. */
    static FieldType<JsonNumber> number() {
        return of(
                (json, in) -> {
                    if (json instanceof JsonNumber number) {
                        return number;
                    }
                    throw in.problem("\"%s\" is %s; it must be a number", in.token(), shortened(json));
                },
                number -> number,
                language -> schema("type", "number"));
    }

    /** Any number in a range; its text is kept. */
    static FieldType<JsonNumber> number(long least, long most) {
        return of(
                (json, in) -> {
                    if (json instanceof JsonNumber number && number.isBetween(least, most)) {
                        return number;
                    }
                    throw in.problem(
                            "\"%s\" is %s; it must be a number from %d%s",
                            in.token(), shortened(json), least, most == Integer.MAX_VALUE ? "" : " to " + most);
                },
                number -> number,
                language -> most == Integer.MAX_VALUE
                        ? schema("type", "number", "minimum", least)
                        : schema("type", "number", "minimum", least, "maximum", most));
    }

    /** A string that is an RFC 3339 timestamp, or holds a placeholder. */
    static FieldType<String> timestamp() {
        return of(
                (json, in) -> {
                    String text = string(json, in);
                    if (!Placeholders.in(text) && !Timestamps.isValid(text)) {
                        throw in.problem(
                                "\"%s\" is %s; it must be an RFC 3339 timestamp as 2026-01-31T12:00:00Z",
                                in.token(), shortened(json));
                    }
                    return text;
                },
                Json::of,
                language -> schema("type", "string", "format", "date-time", "pattern", Timestamps.PATTERN));
    }

    /** The same type, or in JSONata a string with an expression. */
    static <T> FieldType<Dynamic<T>> dynamic(FieldType<T> literal) {
        return of(
                (json, in) -> in.language() == QueryLanguage.JSONATA
                                && json instanceof JsonString string
                                && JsonataValue.parse(string.value()).isPresent()
                        ? new Dynamic.Computed<>(new JsonataValue(string.value()))
                        : new Dynamic.Literal<>(literal.read(json, in)),
                value -> value instanceof Dynamic.Computed<T> computed
                        ? Json.of(computed.value().text())
                        : literal.write(((Dynamic.Literal<T>) value).value()),
                language -> language == QueryLanguage.JSONPATH
                        ? literal.schema(language)
                        : schema("anyOf", List.of(literal.schema(language), expression())));
    }

    private static JsonObject expression() {
        return schema("type", "string", "format", "jsonata", "pattern", "^\\{%[\\s\\S]*%\\}$");
    }

    /** A path to one node. */
    static FieldType<ReferencePath> referencePath() {
        return computed(ReferencePath::of, schema("type", "string", "format", "reference-path"));
    }

    /** A path, or a call of an intrinsic function. */
    static FieldType<JsonPathValue> pathOrIntrinsic() {
        return computed(JsonPathValue::parse, schema("type", "string", "format", "path-or-intrinsic"));
    }

    /** A computed value, given as its text. */
    private static <V extends JsonPathValue> FieldType<V> computed(Function<String, V> parse, JsonObject schema) {
        return of(
                (json, in) -> {
                    String text = string(json, in);
                    try {
                        return parse.apply(text);
                    } catch (IllegalArgumentException e) {
                        throw in.problem("%s", e.getMessage());
                    }
                },
                value -> Json.of(value.text()),
                language -> schema);
    }

    /** A path, or {@code null}. */
    static FieldType<PathOrNull<Path>> pathOrNull() {
        return orNull(computed(Path::of, schema("type", List.of("string", "null"), "format", "path")));
    }

    /** A path to one node, or {@code null}. */
    static FieldType<PathOrNull<ReferencePath>> referencePathOrNull() {
        return orNull(
                computed(ReferencePath::of, schema("type", List.of("string", "null"), "format", "reference-path")));
    }

    private static <V extends JsonPathValue> FieldType<PathOrNull<V>> orNull(FieldType<V> path) {
        return of(
                (json, in) -> json instanceof JsonNull ? PathOrNull.ofNull() : PathOrNull.of(path.read(json, in)),
                value -> value.path().map(path::write).orElse(Json.NULL),
                path::schema);
    }

    /** Any JSON, taken literally. */
    static FieldType<Json> json() {
        return of((json, in) -> json, json -> json, language -> schema());
    }

    /** JSON as it stands, of which another type says whether it is allowed. */
    static <T> FieldType<Json> checked(FieldType<T> type) {
        return of(
                (json, in) -> {
                    type.read(json, in);
                    return json;
                },
                json -> json,
                type::schema);
    }

    /** Any JSON with computed parts. */
    static FieldType<Template> template() {
        return of(Template::read, Template::json, language -> schema("format", "payload-template"));
    }

    /** An object with computed parts; in JSONata, where {@code orExpression}, also one expression that gives it. */
    static FieldType<Template> objectTemplate(boolean orExpression) {
        return of(
                (json, in) -> {
                    boolean expression = orExpression
                            && in.language() == QueryLanguage.JSONATA
                            && json instanceof JsonString string
                            && JsonataValue.parse(string.value()).isPresent();
                    if (!expression && !(json instanceof JsonObject)) {
                        throw in.problem("\"%s\" is %s; it must be an object", in.token(), shortened(json));
                    }
                    return Template.read(json, in);
                },
                Template::json,
                language -> orExpression && language == QueryLanguage.JSONATA
                        ? schema("anyOf", List.of(schema("type", "object", "format", "payload-template"), expression()))
                        : schema("type", "object", "format", "payload-template"));
    }

    /** An array of values of one type. */
    static <T> FieldType<List<T>> list(FieldType<T> element, boolean mayBeEmpty) {
        return of(
                (json, in) -> {
                    if (!(json instanceof JsonArray array)) {
                        throw in.problem("\"%s\" is %s; it must be an array", in.token(), shortened(json));
                    }
                    if (array.elements().isEmpty() && !mayBeEmpty) {
                        throw in.problem("\"%s\" must not be empty", in.token());
                    }
                    List<T> values = new ArrayList<>(array.elements().size());
                    for (int i = 0; i < array.elements().size(); i++) {
                        values.add(element.read(array.elements().get(i), in.child(i)));
                    }
                    return List.copyOf(values);
                },
                values -> new JsonArray(values.stream().map(element::write).toList()),
                language -> mayBeEmpty
                        ? schema("type", "array", "items", element.schema(language))
                        : schema("type", "array", "items", element.schema(language), "minItems", 1),
                element.parts());
    }

    /** An object of the language. */
    static <T extends AslObject> FieldType<T> part(Part part, BiFunction<Fields, Reading, T> construct) {
        return of(
                (json, in) -> construct.apply(Fields.read(part, json, in), in),
                value -> value.fields.toJson(),
                language -> schema("$ref", "#/$defs/" + part),
                Set.of(part));
    }

    /** Returns a value as it stands, cut where it is long. */
    static String shortened(Json json) {
        if (json instanceof JsonObject) {
            return "an object";
        } else if (json instanceof JsonArray) {
            return "an array";
        }
        String text = json.toText();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
