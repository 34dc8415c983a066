package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in the data of a machine, as far as the machine reads it: its members, elements, types, and values it asks for. */
final class Place {

    /** The step to any element of an array. */
    static final String ELEMENT = "[]";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Place> members = new LinkedHashMap<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<JsonNode> values = new LinkedHashSet<>();
    private boolean mayBeMissing;
    private @Nullable Place element;

    /** Returns the place that these steps lead to. */
    Place at(List<String> steps) {
        Place place = this;
        for (String step : steps) {
            place = place.step(step);
        }
        return place;
    }

    private Place step(String step) {
        if (!step.equals(ELEMENT)) {
            return members.computeIfAbsent(step, name -> new Place());
        }
        if (element == null) {
            element = new Place();
        }
        return element;
    }

    /** Notes that a value of this type of JSON Schema is expected here. */
    void type(String type) {
        types.add(type);
    }

    /** Notes that this value is asked for here. */
    void value(JsonNode value) {
        values.add(value);
    }

    /** Notes that the machine asks whether there is something. */
    void mayBeMissing() {
        mayBeMissing = true;
    }

    /** Returns a JSON Schema of what the machine expects here. */
    ObjectNode schema() {
        ArrayNode alternatives = JSON.arrayNode();
        if (!members.isEmpty()) {
            alternatives.add(objectSchema());
        }
        if (element != null) {
            alternatives.addObject().put("type", "array").set("items", element.schema());
        }
        if (!values.isEmpty()) {
            ArrayNode constants = alternatives.addObject().putArray("enum");
            values.forEach(constants::add);
        }
        if (members.isEmpty() && element == null) {
            types.forEach(type -> alternatives.add(typeSchema(type)));
        }
        if (alternatives.size() == 1) {
            return (ObjectNode) alternatives.get(0);
        }
        ObjectNode schema = JSON.objectNode();
        if (!alternatives.isEmpty()) {
            schema.set("anyOf", alternatives);
        }
        return schema;
    }

    private ObjectNode objectSchema() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        members.forEach((name, member) -> {
            properties.set(name, member.schema());
            if (!member.mayBeMissing) {
                required.add(name);
            }
        });
        return schema;
    }

    private static ObjectNode typeSchema(String type) {
        ObjectNode schema = JSON.objectNode();
        return switch (type) {
            case "date-time" -> schema.put("type", "string").put("format", "date-time");
            case "seconds" -> schema.put("type", "integer").put("minimum", 1).put("maximum", 3_600);
            case "count" -> schema.put("type", "integer").put("minimum", 0).put("maximum", 10);
            default -> schema.put("type", type);
        };
    }

    /**
     * Returns a schema of an API with what the machine asks for: those values beside what the API may return, and what is read
     * always there.
     *
     * @param root the schema that references are about
     */
    JsonNode over(JsonNode schema, JsonNode root) {
        JsonNode resolved =
                schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
        if (resolved.has("properties") && !members.isEmpty()) {
            ObjectNode copy = resolved.deepCopy();
            members.forEach((name, member) -> {
                if (copy.get("properties").has(name)) {
                    ((ObjectNode) copy.get("properties"))
                            .set(name, member.over(resolved.get("properties").get(name), root));
                    if (!member.mayBeMissing) {
                        copy.withArray("required").add(name);
                    }
                }
            });
            return copy;
        } else if (resolved.isEmpty()) {
            return schema();
        }
        List<JsonNode> fitting =
                values.stream().filter(value -> fits(value, resolved)).toList();
        if (fitting.isEmpty()) {
            return schema;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf")
                .add(JSON.objectNode().set("enum", JSON.arrayNode().addAll(fitting)))
                .add(schema);
        return either;
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" ->
                value.isIntegralNumber()
                        && value.longValue() >= schema.path("minimum").asLong(Long.MIN_VALUE)
                        && value.longValue() <= schema.path("maximum").asLong(Long.MAX_VALUE);
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "string" ->
                value.isTextual()
                        && (!schema.has("enum")
                                || schema.get("enum").valueStream().anyMatch(value::equals));
            default -> false;
        };
    }
}
