package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON with computed parts: {@code "Parameters"}, {@code "ResultSelector"}, {@code "Arguments"}, {@code "Output"},
 * {@code "Assign"} and their like. In JSONPath the values of keys that end in {@code .$} are computed, in JSONata the
 * strings between {@code {%} and {@code %}}.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
public final class Template {

    private static final String COMPUTED = ".$";

    private final Json json;
    private final QueryLanguage queryLanguage;

    private Template(Json json, Reading in) {
        this.json = json;
        this.queryLanguage = in.language();
        check(json, in);
    }

    /**
     * Returns the template of JSON as it is written.
     *
     * @throws IllegalArgumentException if the value of a {@code .$} key is no string, no path and no intrinsic
     *     function, or two keys are the same without {@code .$}
     */
    public static Template of(Json json, QueryLanguage queryLanguage) {
        try {
            return new Template(json, Reading.of(queryLanguage));
        } catch (InvalidDefinitionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Reads a template, with the place of what is wrong. */
    static Template read(Json json, Reading in) {
        return new Template(json, in);
    }

    /** Returns the template as it is written. */
    public Json json() {
        return json;
    }

    /** Returns the language of the computed parts. */
    public QueryLanguage queryLanguage() {
        return queryLanguage;
    }

    /**
     * Returns the template of values as users write them: literals, maps and lists, and computed values anywhere in
     * them.
     */
    static Template ofValues(@Nullable Object value, QueryLanguage language) {
        return of(json(value, language), language);
    }

    /** Returns this template with one more top-level entry, or the entry replaced. */
    Template with(String name, @Nullable Object value) {
        Map<String, Json> members = new LinkedHashMap<>(((JsonObject) json).members());
        members.remove(name);
        members.remove(name + COMPUTED);
        put(members, name, value, queryLanguage);
        return of(new JsonObject(members), queryLanguage);
    }

    private static Json json(@Nullable Object value, QueryLanguage language) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((name, member) -> put(members, String.valueOf(name), member, language));
            return new JsonObject(members);
        } else if (value instanceof List<?> list) {
            List<Json> elements = new ArrayList<>();
            list.forEach(element -> elements.add(json(element, language)));
            return new JsonArray(elements);
        } else if (value instanceof JsonataValue expression && language == QueryLanguage.JSONATA) {
            return new JsonString(expression.text());
        } else if (value instanceof JsonPathValue && language == QueryLanguage.JSONPATH) {
            throw new IllegalArgumentException("\"" + value + "\" would be taken literally here: JSONPath computes only"
                    + " the values of object members; build the array with an intrinsic function");
        } else if (value instanceof Value) {
            throw new IllegalArgumentException("\"" + value + "\" does not belong into a " + language + " state");
        }
        return Json.of(value);
    }

    private static void put(Map<String, Json> members, String name, @Nullable Object value, QueryLanguage language) {
        if (value instanceof JsonPathValue computed && language == QueryLanguage.JSONPATH) {
            members.put(name + COMPUTED, new JsonString(computed.text()));
        } else {
            members.put(name, json(value, language));
        }
    }

    private static void check(Json json, Reading in) {
        if (in.language() == QueryLanguage.JSONATA) {
            return;
        }
        if (json instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                check(array.elements().get(i), in.child(i));
            }
        } else if (json instanceof JsonObject object) {
            Set<String> names = new HashSet<>();
            object.members().forEach((name, member) -> {
                Reading at = in.child(name);
                boolean computed = name.endsWith(COMPUTED);
                String plain = computed ? name.substring(0, name.length() - COMPUTED.length()) : name;
                if (!names.add(plain)) {
                    throw at.problem("\"%s\" and \"%s\" give the same member", plain, plain + COMPUTED);
                }
                if (computed) {
                    checkComputed(member, at);
                } else {
                    check(member, at);
                }
            });
        }
    }

    private static void checkComputed(Json member, Reading at) {
        if (!(member instanceof JsonString string)) {
            throw at.problem(
                    "%s is not a string; the value of a \".$\" key is a path or an intrinsic function",
                    member.toText());
        }
        try {
            JsonPathValue.parse(string.value());
        } catch (IllegalArgumentException e) {
            throw at.problem("%s", e.getMessage());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template template
                && template.json.equals(json)
                && template.queryLanguage == queryLanguage;
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** Returns the JSON. */
    @Override
    public String toString() {
        return json.toText();
    }
}
