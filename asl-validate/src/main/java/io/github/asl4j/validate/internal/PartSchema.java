package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asl4j.validate.internal.Expression.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The compiled JSON Schema of one object of the language. To it the objects inside are any objects: each of them is checked
 * on its own, so that data tests nested a thousand levels deep do not exhaust the stack.
 */
final class PartSchema {

    private static final String DEFINITIONS = "#/$defs/";

    private final String name;
    private final JsonNode json;
    private final Predicate<JsonNode> certain;
    private final Map<String, String> partNames = new LinkedHashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private volatile @Nullable Schema compiled;

    /** Set up when something is not certain: that takes longer than to read most definitions. */
    private static final class Library {

        static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    PartSchema(String name, JsonNode schema) {
        this.name = name;
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
            Form form = form(field.getValue());
            if (form != null) {
                forms.put(field.getKey(), form);
            }
        });
        this.json = flat;
        this.certain = Certain.object(flat);
    }

    private static @Nullable Form form(JsonNode field) {
        for (JsonNode alternative : field.path("anyOf")) {
            Form form = form(alternative);
            if (form != null) {
                return form;
            }
        }
        return Form.of(field.path("format").asText());
    }

    List<Error> errors(JsonNode object) {
        return isCertain(object) ? List.of() : libraryErrors(object);
    }

    /** Returns whether an object is allowed for sure; the library then has no errors for it. */
    boolean isCertain(JsonNode object) {
        return certain.test(object);
    }

    /** Returns what the library finds, for sure or not. */
    List<Error> libraryErrors(JsonNode object) {
        Schema schema = compiled;
        if (schema == null) {
            schema = Library.REGISTRY.getSchema(json);
            compiled = schema;
        }
        return schema.validate(object);
    }

    /** Returns how the value of a field is computed; null if it never is. */
    @Nullable
    Form form(String field) {
        return forms.get(field);
    }

    /** Returns whether the value of a field is a number or a boolean, if it is not computed. */
    boolean takesNoText(String field) {
        JsonNode schema = json.path("properties").path(field);
        return isNoText(schema)
                || StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                        .anyMatch(PartSchema::isNoText);
    }

    private static boolean isNoText(JsonNode schema) {
        return Set.of("integer", "number", "boolean")
                .contains(schema.path("type").asText());
    }

    /** Returns the name of the schema, in {@code "$defs"}, of the objects in a field; null if there are none. */
    @Nullable
    String partName(String field) {
        return partNames.get(field);
    }

    /** Returns the name by which rules know this kind of object. */
    String name() {
        return name;
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
    JsonNode field(String field, boolean elements) {
        JsonNode schema = json.path("properties").path(field);
        return elements ? schema.path("items") : schema;
    }
}
