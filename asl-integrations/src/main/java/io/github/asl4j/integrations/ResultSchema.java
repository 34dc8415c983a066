package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** Writes shapes of an API model as a JSON Schema, each of those that are reached as a definition of its own. */
final class ResultSchema {

    private final ResultModel model;
    private final Predicate<String> isAny;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final Deque<String> open = new ArrayDeque<>();

    private ResultSchema(ResultModel model, Predicate<String> isAny) {
        this.model = model;
        this.isAny = isAny;
    }

    static JsonNode of(ResultModel model, String root, Predicate<String> isAny) {
        ResultSchema writer = new ResultSchema(model, isAny);
        ObjectNode schema = writer.reference(root);
        while (!writer.open.isEmpty()) {
            String name = writer.open.pop();
            writer.definitions.set(name, writer.definition(name));
        }
        schema.set("$defs", writer.definitions);
        return schema;
    }

    private ObjectNode reference(String name) {
        if (!definitions.has(name)) {
            definitions.putObject(name);
            open.add(name);
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(String name) {
        JsonNode shape = model.shape(name);
        String type = shape.get("type").textValue();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (isAny.test(type) || isAny.test(name) || shape.has("document")) {
            return schema;
        }
        switch (type) {
            case "structure" -> structure(schema.put("type", "object"), shape);
            case "list" -> {
                limits(schema.put("type", "array"), shape, "minItems", "maxItems");
                schema.set("items", reference(shape.get("member").textValue()));
            }
            case "map" ->
                schema.put("type", "object")
                        .set(
                                "additionalProperties",
                                reference(shape.get("value").textValue()));
            case "boolean" -> schema.put("type", "boolean");
            case "integer", "long" -> limits(schema.put("type", "integer"), shape, "minimum", "maximum");
            case "float", "double" -> limits(schema.put("type", "number"), shape, "minimum", "maximum");
            case "timestamp" -> schema.put("type", "string").put("format", "date-time");
            default -> {
                limits(schema.put("type", "string"), shape, "minLength", "maxLength");
                if (shape.has("enum")) {
                    schema.set("enum", shape.get("enum"));
                }
            }
        }
        return schema;
    }

    private void structure(ObjectNode schema, JsonNode shape) {
        ObjectNode properties = schema.putObject("properties");
        shape.get("members")
                .properties()
                .forEach(member -> properties.set(
                        ResultShape.field(member.getKey()),
                        reference(member.getValue().textValue())));
        shape.path("required").forEach(name -> schema.withArray("required").add(ResultShape.field(name.textValue())));
    }

    private static void limits(ObjectNode schema, JsonNode shape, String least, String most) {
        if (shape.has("min")) {
            schema.set(least, shape.get("min"));
        }
        if (shape.has("max")) {
            schema.set(most, shape.get("max"));
        }
    }
}
