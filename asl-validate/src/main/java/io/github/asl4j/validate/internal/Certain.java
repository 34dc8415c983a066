package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says at once of most values that a JSON Schema allows them, so that the library, which also finds the reasons, is only
 * asked about the others. It knows the keywords that most fields have; a schema with any other is never certain.
 */
final class Certain {

    private static final Predicate<JsonNode> NEVER = value -> false;

    private static final Set<String> NO_ASSERTIONS =
            Set.of("title", "description", "default", "examples", "deprecated");

    /** The formats of our own, which assert nothing in JSON Schema. */
    private static final Set<String> OWN_FORMATS =
            Set.of("path", "reference-path", "path-or-intrinsic", "jsonata", "payload-template");

    private Certain() {}

    /** Returns whether an object is certainly allowed by a schema that lists its properties. */
    static Predicate<JsonNode> object(JsonNode schema) {
        Map<String, Predicate<JsonNode>> properties = new HashMap<>();
        schema.path("properties")
                .properties()
                .forEach(field -> properties.put(field.getKey(), value(field.getValue())));
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        if (!Set.of("$schema", "title", "type", "properties", "required", "additionalProperties")
                .containsAll(names(schema))) {
            return NEVER;
        }
        return object -> {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                Predicate<JsonNode> property = properties.get(member.getKey());
                if (property == null || !property.test(member.getValue())) {
                    return false;
                }
            }
            for (String name : required) {
                if (!object.has(name)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Predicate<JsonNode> value(JsonNode schema) {
        Predicate<JsonNode> all = value -> true;
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!NO_ASSERTIONS.contains(keyword.getKey())) {
                all = all.and(keyword(keyword.getKey(), keyword.getValue()));
            }
        }
        return all;
    }

    private static Predicate<JsonNode> keyword(String name, JsonNode value) {
        return switch (name) {
            case "type" -> value.isTextual() ? type(value.textValue()) : types(value);
            case "const" -> value::equals;
            case "enum" -> {
                Set<JsonNode> allowed = new HashSet<>();
                value.forEach(allowed::add);
                yield allowed::contains;
            }
            case "minimum" ->
                number -> number.isNumber() && number.decimalValue().compareTo(value.decimalValue()) >= 0;
            case "maximum" ->
                number -> number.isNumber() && number.decimalValue().compareTo(value.decimalValue()) <= 0;
            case "minLength" -> text -> text.isTextual() && (text.textValue().length() + 1) / 2 >= value.intValue();
            case "minProperties" -> object -> object.isObject() && object.size() >= value.intValue();
            case "minItems" -> array -> array.isArray() && array.size() >= value.intValue();
            case "items" -> elements(value(value));
            case "anyOf" -> anyOf(value);
            case "pattern" -> pattern(Pattern.compile(value.textValue()));
            case "format" -> OWN_FORMATS.contains(value.asText()) ? any -> true : NEVER;
            default -> NEVER;
        };
    }

    private static Predicate<JsonNode> type(String type) {
        return switch (type) {
            case "string" -> JsonNode::isTextual;
            case "object" -> JsonNode::isObject;
            case "array" -> JsonNode::isArray;
            case "boolean" -> JsonNode::isBoolean;
            case "integer" -> JsonNode::isIntegralNumber;
            case "number" -> JsonNode::isNumber;
            case "null" -> JsonNode::isNull;
            default -> NEVER;
        };
    }

    private static Predicate<JsonNode> pattern(Pattern pattern) {
        return text -> text.isTextual() && pattern.matcher(text.textValue()).find();
    }

    private static Predicate<JsonNode> types(JsonNode types) {
        Predicate<JsonNode> any = NEVER;
        for (JsonNode type : types) {
            any = any.or(type(type.textValue()));
        }
        return any;
    }

    private static Predicate<JsonNode> elements(Predicate<JsonNode> element) {
        return array -> {
            for (JsonNode each : array) {
                if (!element.test(each)) {
                    return false;
                }
            }
            return array.isArray();
        };
    }

    private static Predicate<JsonNode> anyOf(JsonNode schemas) {
        Predicate<JsonNode> any = NEVER;
        for (JsonNode schema : schemas) {
            any = any.or(value(schema));
        }
        return any;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
