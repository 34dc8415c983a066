package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schemas (2020-12) of the objects of the language, made from the same table of fields that the reader uses. They say
 * which fields an object has and of which type; what fields have to do with one another is not in them.
 */
public final class AslSchema {

    private AslSchema() {}

    /** Returns the types of states, as {@code "Type"} spells them. */
    public static List<String> stateTypes() {
        return States.types();
    }

    /**
     * Returns the schema of a whole definition, for editors and other tools. It is in the jar as
     * {@code io/github/asl4j/model/asl.schema.json}, too. Strings that hold {@code ${Name}} or {@code <NAME>} are allowed
     * wherever they may stand for the value of a field.
     */
    public static JsonObject definition() {
        return DefinitionSchema.assemble();
    }

    /** Returns the schema of the top level of a definition; its states may be any objects. */
    public static JsonObject stateMachine() {
        return schema(Part.STATE_MACHINE, QueryLanguage.JSONPATH);
    }

    /**
     * Returns the schema of a state; the states inside it may be any objects.
     *
     * @param type one of {@link #stateTypes}
     * @param language the language of the state
     */
    public static JsonObject state(String type, QueryLanguage language) {
        return schema(
                Part.ofType(type)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + type + "\" is not a type of state")),
                language);
    }

    private static JsonObject schema(Part root, QueryLanguage language) {
        Map<String, Json> definitions = new LinkedHashMap<>();
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("$schema", Json.of("https://json-schema.org/draft/2020-12/schema"));
        Deque<Part> open = new ArrayDeque<>();
        schema.putAll(describe(root, language, open).members());
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (!definitions.containsKey(part.name())) {
                definitions.put(part.name(), describe(part, language, open));
            }
        }
        if (!definitions.isEmpty()) {
            schema.put("$defs", new JsonObject(definitions));
        }
        return new JsonObject(schema);
    }

    private static JsonObject describe(Part part, QueryLanguage language, Deque<Part> references) {
        Map<String, Json> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : Field.of(part)) {
            if (field.isIn(part, language)) {
                properties.put(field.name(), field.type().schema(language));
                references.addAll(field.type().parts());
                if (field.isRequiredIn(part, language)) {
                    required.add(field.name());
                }
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", part.text());
        schema.put("type", "object");
        schema.put("properties", new JsonObject(properties));
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return (JsonObject) Json.of(schema);
    }
}
