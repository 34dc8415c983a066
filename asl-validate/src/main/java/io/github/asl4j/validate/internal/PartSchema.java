package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The compiled JSON Schema of one object of the language. To it the objects inside are any objects: each of them is checked
 * on its own, so that data tests nested a thousand levels deep do not exhaust the stack.
 */
final class PartSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode json;
    private final Schema compiled;
    private final Map<String, String> partNames = new LinkedHashMap<>();

    /**
     * An object inside another one.
     *
     * @param partName the name of its schema in {@code "$defs"}
     */
    record Inner(String partName, Place place, JsonNode node) {}

    PartSchema(JsonNode schema) {
        ObjectNode flat = schema.deepCopy();
        flat.remove("$defs");
        flat.path("properties").properties().forEach(field -> {
            JsonNode reference = field.getValue().has("$ref")
                    ? field.getValue()
                    : field.getValue().path("items");
            if (reference.has("$ref")) {
                partNames.put(field.getKey(), reference.get("$ref").textValue().substring(DEFINITIONS.length()));
                ((ObjectNode) reference).removeAll().put("type", "object");
            }
        });
        this.json = flat;
        this.compiled = REGISTRY.getSchema(flat);
    }

    List<Error> errors(JsonNode object) {
        return compiled.validate(object);
    }

    /** Returns the objects inside an object that have a schema of their own. */
    Stream<Inner> inside(JsonNode object, Place place) {
        return partNames.entrySet().stream().flatMap(field -> {
            Place at = place.child(field.getKey());
            JsonNode value = object.path(field.getKey());
            List<Inner> found = new ArrayList<>();
            if (value.isObject()) {
                found.add(new Inner(field.getValue(), at, value));
            }
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                if (value.get(i).isObject()) {
                    found.add(new Inner(field.getValue(), at.child(i), value.get(i)));
                }
            }
            return found.stream();
        });
    }

    /** Returns what the object is, {@code a Task state}. */
    String title() {
        return json.path("title").asText();
    }

    List<String> fields() {
        List<String> names = new ArrayList<>();
        json.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns the schema of a field, or of its elements. */
    JsonNode field(String name, boolean elements) {
        JsonNode field = json.path("properties").path(name);
        return elements ? field.path("items") : field;
    }
}
