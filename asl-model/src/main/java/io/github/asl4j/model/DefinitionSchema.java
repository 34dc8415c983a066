package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema of a whole definition, assembled from those of its objects. A state has the language that it says, or
 * else that of the machine: therefore each part has a schema for each language of the machine and of the state. What holds a
 * placeholder or substitution may be anything.
 */
final class DefinitionSchema {

    private static final String DEFINITIONS = "#/$defs/";

    private static final String UNKNOWN = "unknown";

    private static final int NAME_LENGTH = 80;

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private DefinitionSchema() {}

    static JsonObject assemble() {
        return new DefinitionSchema().machine();
    }

    private JsonObject machine() {
        definitions.put(
                UNKNOWN,
                object("type", "string", "pattern", "\\$\\{[^}]+\\}|<[A-Z][A-Z0-9_-]*>|^<[A-Za-z][A-Za-z0-9_-]*>$"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Amazon States Language");
        schema.put(
                "description",
                "A definition of a state machine of AWS Step Functions, https://states-language.net/spec.html");
        schema.put("if", uses(QueryLanguage.JSONATA));
        schema.put("then", machine(QueryLanguage.JSONATA));
        schema.put("else", machine(QueryLanguage.JSONPATH));
        schema.put("$defs", definitions);
        return (JsonObject) Json.of(schema);
    }

    private static Map<String, Object> uses(QueryLanguage language) {
        return object(
                "required",
                List.of("QueryLanguage"),
                "properties",
                object("QueryLanguage", object("const", language.text())));
    }

    private Map<String, Object> machine(QueryLanguage machine) {
        Map<String, Object> states = new LinkedHashMap<>();
        states.put("type", "object");
        if (machine == QueryLanguage.JSONATA) {
            states.putAll(state(machine, QueryLanguage.JSONATA));
        } else {
            states.put("if", uses(QueryLanguage.JSONATA));
            states.put("then", state(machine, QueryLanguage.JSONATA));
            states.put("else", state(machine, QueryLanguage.JSONPATH));
        }
        definitions.put(machine.text() + ".State", states);
        return object("$ref", DEFINITIONS + part(Part.STATE_MACHINE, machine, QueryLanguage.JSONPATH));
    }

    private Map<String, Object> state(QueryLanguage machine, QueryLanguage language) {
        List<Object> cases = new ArrayList<>();
        for (String type : States.types()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("if", object("properties", object("Type", object("const", type))));
            each.put("then", object("$ref", DEFINITIONS + part(Part.ofType(type).orElseThrow(), machine, language)));
            cases.add(each);
        }
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("required", List.of("Type"));
        state.put("properties", object("Type", orUnknown(object("enum", States.types()))));
        state.put("allOf", cases);
        return state;
    }

    /** Adds the schema of a part and of all parts in it, and returns its name. */
    private String part(Part root, QueryLanguage machine, QueryLanguage language) {
        Deque<Part> open = new ArrayDeque<>(List.of(root));
        Set<Part> done = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (done.add(part)) {
                definitions.computeIfAbsent(name(part, machine, language), key -> describe(part, machine, language));
                Field.of(part).stream()
                        .filter(field -> field.isIn(part, language))
                        .forEach(field -> open.addAll(field.type().parts()));
            }
        }
        return name(root, machine, language);
    }

    private static String name(Part part, QueryLanguage machine, QueryLanguage language) {
        String own = part.isState() ? part.type() : part.name();
        return machine.text() + "." + language.text() + "." + own;
    }

    private static Map<String, Object> describe(Part part, QueryLanguage machine, QueryLanguage language) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : Field.of(part)) {
            if (field.isIn(part, language)) {
                Object schema = field == Field.STATES
                        ? states(machine)
                        : withReferences(field.type().schema(language), machine, language);
                properties.put(field.name(), orUnknown(schema));
                if (field.isRequiredIn(part, language)) {
                    required.add(field.name());
                }
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", part.text());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("patternProperties", object("\\$\\{|<[A-Z]", true));
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> states(QueryLanguage machine) {
        Map<String, Object> states = new LinkedHashMap<>();
        states.put("type", "object");
        states.put("minProperties", 1);
        states.put("propertyNames", object("minLength", 1, "maxLength", NAME_LENGTH));
        states.put("additionalProperties", object("$ref", DEFINITIONS + machine.text() + ".State"));
        return states;
    }

    /** Any JSON, and any string, may hold what is not known; that needs no saying. */
    private static Object orUnknown(Object schema) {
        Map<String, Json> members = ((JsonObject) Json.of(schema)).members();
        boolean isAny = !members.containsKey("type")
                && !members.containsKey("enum")
                && !members.containsKey("const")
                && !members.containsKey("anyOf")
                && !members.containsKey("$ref");
        boolean isAnyString = Json.of("string").equals(members.get("type")) && !members.containsKey("pattern");
        if (isAny || isAnyString) {
            return schema;
        }
        return object("anyOf", List.of(schema, object("$ref", DEFINITIONS + UNKNOWN)));
    }

    private static Json withReferences(Json schema, QueryLanguage machine, QueryLanguage language) {
        if (schema instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> withReferences(element, machine, language))
                    .toList());
        } else if (schema instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                if (name.equals("$ref") && member instanceof JsonString reference) {
                    Part part = Part.valueOf(reference.value().substring(DEFINITIONS.length()));
                    members.put(name, Json.of(DEFINITIONS + name(part, machine, language)));
                } else {
                    members.put(name, withReferences(member, machine, language));
                }
            });
            return new JsonObject(members);
        }
        return schema;
    }

    /** Returns an object whose members stand in this order, so that the schema is the same each time. */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
