package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a schema allows, in words. */
final class SchemaWords {

    private SchemaWords() {}

    static String describe(JsonNode schema) {
        if (schema.has("const")) {
            return schema.get("const").toString();
        } else if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.get("enum").forEach(value -> values.add(value.asText()));
            return "one of " + values;
        } else if (schema.has("anyOf")) {
            List<String> alternatives = new ArrayList<>();
            schema.get("anyOf").forEach(alternative -> alternatives.add(describe(alternative)));
            return String.join(" or ", alternatives);
        } else if (isTimestamp(schema)) {
            return "an RFC 3339 timestamp as 2026-01-31T12:00:00Z";
        } else if (schema.has("pattern")) {
            return "an expression as {% $x %}";
        } else if (schema.path("type").isArray()) {
            return "a string or null";
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> "a whole number" + range(schema);
            case "number" -> "a number" + range(schema);
            case "boolean" -> "true or false";
            case "array" -> schema.has("minItems") ? "an array with at least one element" : "an array";
            case "object" -> schema.has("minProperties") ? "an object with at least one state" : "an object";
            default -> schema.has("minLength") ? "a string that is not empty" : "a string";
        };
    }

    private static boolean isTimestamp(JsonNode schema) {
        return schema.path("format").asText().equals("date-time");
    }

    /** Says in AWS's words that a value is not what the schema allows. */
    static String inService(JsonNode schema, JsonNode value) {
        if (schema.has("anyOf")) {
            return inService(schema.get("anyOf").get(0), value);
        } else if (isTimestamp(schema) && value.isTextual()) {
            return "String does not match RFC3339 timestamp";
        } else if (schema.has("const") && value.isTextual()) {
            return "Value should be one of the following: ["
                    + schema.get("const").asText() + "]";
        } else if (schema.has("enum") && value.isTextual()) {
            List<String> values = new ArrayList<>();
            schema.get("enum").forEach(allowed -> values.add(allowed.asText()));
            return "Value should be one of the following: " + values;
        }
        String type =
                schema.has("enum") || schema.has("const") || schema.path("type").isArray()
                        ? "string"
                        : schema.path("type").asText();
        return switch (type) {
            case "string" -> value.isTextual() ? "Value cannot be empty" : "Expected value of type [STRING]";
            case "array" -> value.isArray() ? "Value cannot be empty" : "Expected value of type [ARRAY]";
            case "object" -> value.isObject() ? "Value cannot be empty" : "Expected value of type [OBJECT]";
            case "boolean" -> "Expected value of type [BOOLEAN]";
            default -> number(schema, value);
        };
    }

    private static String number(JsonNode schema, JsonNode value) {
        if (schema.has("minimum")
                && value.isNumber()
                && value.asDouble() < schema.get("minimum").asDouble()) {
            return "Minimum value is " + schema.get("minimum").asText();
        } else if (schema.has("maximum")
                && value.isNumber()
                && value.asDouble() > schema.get("maximum").asDouble()) {
            return "Maximum value is " + schema.get("maximum").asText();
        }
        return "Expected value of type Integer";
    }

    private static String range(JsonNode schema) {
        return (schema.has("minimum") ? " from " + schema.get("minimum").asText() : "")
                + (schema.has("maximum") ? " to " + schema.get("maximum").asText() : "");
    }
}
