package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/**
 * Makes JSON that a JSON Schema allows. What is optional is sometimes missing; shrinking leaves it out. Below
 * {@link #MAX_DEPTH} references only what is required is made, so that a schema may refer to itself.
 */
final class SchemaArbitrary {

    private static final int MAX_DEPTH = 5;
    private static final int MAX_ELEMENTS = 4;
    private static final int MAX_CHARACTERS = 20;
    private static final double MISSING = 0.3;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> UNSUPPORTED = Set.of(
            "not",
            "if",
            "dependentSchemas",
            "dependentRequired",
            "$dynamicRef",
            "contains",
            "propertyNames",
            "patternProperties");

    private final JsonNode root;

    private SchemaArbitrary(JsonNode root) {
        this.root = root;
    }

    /**
     * Returns the values that a schema allows.
     *
     * @throws IllegalArgumentException if it has a keyword for which no values can be made; the message names it
     */
    static Arbitrary<JsonNode> of(JsonNode schema) {
        return new SchemaArbitrary(schema).any(schema, "", 0);
    }

    private Arbitrary<JsonNode> any(JsonNode schema, String pointer, int depth) {
        if (schema.isBoolean() && !schema.booleanValue()) {
            throw new IllegalArgumentException("the schema at \"" + pointer + "\" is false, and allows no value");
        }
        UNSUPPORTED.stream().filter(schema::has).findFirst().ifPresent(keyword -> {
            throw new IllegalArgumentException("no values can be made for the keyword \"" + keyword + "\" at \""
                    + pointer + "\" of the schema; leave it out, or give an \"enum\" in its place");
        });
        if (schema.has("const")) {
            return Arbitraries.just(schema.get("const"));
        } else if (schema.has("enum")) {
            return Arbitraries.of(schema.get("enum").valueStream().toList());
        } else if (schema.has("$ref")) {
            String reference = schema.get("$ref").textValue();
            return Arbitraries.lazy(() -> any(resolve(reference, pointer), reference.substring(1), depth + 1));
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.has(keyword)) {
                return alternatives(schema, keyword, pointer, depth);
            }
        }
        if (schema.has("allOf")) {
            return any(all(schema, pointer), pointer, depth);
        }
        return typed(schema, pointer, depth);
    }

    private JsonNode resolve(String reference, String pointer) {
        JsonNode target = reference.startsWith("#") ? root.at(reference.substring(1)) : MissingNode.getInstance();
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("\"$ref\": \"" + reference + "\" at \"" + pointer
                    + "\" is nowhere in the schema; only what is in the same text can be referred to");
        }
        return target;
    }

    private Arbitrary<JsonNode> alternatives(JsonNode schema, String keyword, String pointer, int depth) {
        List<Arbitrary<? extends JsonNode>> alternatives = new ArrayList<>();
        for (int i = 0; i < schema.get(keyword).size(); i++) {
            ObjectNode alternative = withoutKeyword(schema, keyword);
            merge(alternative, schema.get(keyword).get(i), pointer);
            alternatives.add(any(alternative, pointer + "/" + keyword + "/" + i, depth));
        }
        return Arbitraries.oneOf(alternatives);
    }

    private ObjectNode all(JsonNode schema, String pointer) {
        ObjectNode merged = withoutKeyword(schema, "allOf");
        for (JsonNode part : schema.get("allOf")) {
            merge(merged, part.has("$ref") ? resolve(part.get("$ref").textValue(), pointer) : part, pointer);
        }
        return merged;
    }

    private static ObjectNode withoutKeyword(JsonNode schema, String keyword) {
        ObjectNode copy = schema.deepCopy();
        copy.remove(keyword);
        return copy;
    }

    private static void merge(ObjectNode into, JsonNode part, String pointer) {
        part.properties().forEach(keyword -> {
            JsonNode present = into.get(keyword.getKey());
            if (present instanceof ObjectNode object && keyword.getKey().equals("properties")) {
                keyword.getValue()
                        .properties()
                        .forEach(property -> both(object, property.getKey(), property.getValue()));
            } else if (present instanceof ArrayNode array && keyword.getKey().equals("required")) {
                array.addAll((ArrayNode) keyword.getValue());
            } else if (present == null || present.equals(keyword.getValue())) {
                into.set(keyword.getKey(), keyword.getValue().deepCopy());
            } else {
                throw new IllegalArgumentException("the keyword \"" + keyword.getKey()
                        + "\" stands twice for one value, at \"" + pointer + "\" of the schema; put both into one");
            }
        });
    }

    private static void both(ObjectNode properties, String name, JsonNode schema) {
        JsonNode present = properties.get(name);
        if (present == null) {
            properties.set(name, schema);
        } else {
            ObjectNode both = JSON.objectNode();
            both.putArray("allOf").add(present).add(schema);
            properties.set(name, both);
        }
    }

    private Arbitrary<JsonNode> typed(JsonNode schema, String pointer, int depth) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return Arbitraries.of(type.valueStream().map(JsonNode::textValue).toList())
                    .flatMap(one -> ofType(one, schema, pointer, depth));
        }
        return ofType(type.isTextual() ? type.textValue() : implied(schema), schema, pointer, depth);
    }

    private static String implied(JsonNode schema) {
        if (schema.has("properties") || schema.has("additionalProperties") || schema.has("required")) {
            return "object";
        } else if (schema.has("items") || schema.has("minItems") || schema.has("maxItems")) {
            return "array";
        } else if (schema.has("minLength")
                || schema.has("maxLength")
                || schema.has("pattern")
                || schema.has("format")) {
            return "string";
        }
        return schema.has("minimum") || schema.has("maximum") ? "number" : "any";
    }

    private Arbitrary<JsonNode> ofType(String type, JsonNode schema, String pointer, int depth) {
        return switch (type) {
            case "object" -> object(schema, pointer, depth);
            case "array" -> array(schema, pointer, depth);
            case "string" -> string(schema, pointer);
            case "integer" -> integer(schema);
            case "number" -> number(schema);
            case "boolean" -> Arbitraries.of(false, true).map(JSON::booleanNode);
            case "null" -> Arbitraries.just(JSON.nullNode());
            case "any" -> anything();
            default ->
                throw new IllegalArgumentException(
                        "\"type\": \"" + type + "\" at \"" + pointer + "\" is no type of JSON Schema");
        };
    }

    private static Arbitrary<JsonNode> anything() {
        return Arbitraries.oneOf(
                Arbitraries.just(JSON.objectNode()),
                Arbitraries.just(JSON.nullNode()),
                Arbitraries.integers().map(JSON::numberNode),
                Arbitraries.strings().alpha().ofMaxLength(MAX_CHARACTERS).map(JSON::textNode),
                Arbitraries.of(false, true).map(JSON::booleanNode),
                Arbitraries.integers().list().ofMaxSize(MAX_ELEMENTS).map(numbers -> {
                    ArrayNode array = JSON.arrayNode();
                    numbers.forEach(array::add);
                    return array;
                }));
    }

    private Arbitrary<JsonNode> object(JsonNode schema, String pointer, int depth) {
        Set<String> required = Set.copyOf(schema.path("required")
                .valueStream()
                .map(JsonNode::textValue)
                .distinct()
                .toList());
        Map<String, Arbitrary<JsonNode>> members = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            if (required.contains(name)) {
                members.put(name, any(property.getValue(), pointer + "/properties/" + name, depth));
            } else if (depth < MAX_DEPTH) {
                members.put(
                        name,
                        Arbitraries.lazy(() -> any(property.getValue(), pointer + "/properties/" + name, depth))
                                .injectNull(MISSING));
            }
        });
        required.stream().filter(name -> !members.containsKey(name)).forEach(name -> members.put(name, anything()));
        JsonNode additional = schema.path("additionalProperties");
        Arbitrary<Map<String, JsonNode>> others = additional.isObject() && depth < MAX_DEPTH
                ? Arbitraries.maps(
                                Arbitraries.strings()
                                        .withCharRange('a', 'z')
                                        .ofMinLength(1)
                                        .ofMaxLength(5)
                                        .filter(name ->
                                                !schema.path("properties").has(name)),
                                Arbitraries.lazy(() -> any(additional, pointer + "/additionalProperties", depth)))
                        .ofMaxSize(MAX_ELEMENTS)
                : Arbitraries.just(Map.of());
        List<String> names = List.copyOf(members.keySet());
        return Combinators.combine(
                        Combinators.combine(List.copyOf(members.values())).as(values -> values), others)
                .as((values, more) -> {
                    ObjectNode object = JSON.objectNode();
                    for (int i = 0; i < names.size(); i++) {
                        if (values.get(i) != null) {
                            object.set(names.get(i), values.get(i));
                        }
                    }
                    return object.setAll(more);
                });
    }

    private Arbitrary<JsonNode> array(JsonNode schema, String pointer, int depth) {
        int least = schema.path("minItems").asInt(0);
        int most = depth < MAX_DEPTH
                ? Math.min(schema.path("maxItems").asInt(Integer.MAX_VALUE), least + MAX_ELEMENTS)
                : least;
        Arbitrary<JsonNode> element = schema.path("items").isObject()
                ? Arbitraries.lazy(() -> any(schema.get("items"), pointer + "/items", depth))
                : anything();
        var list = element.list().ofMinSize(least).ofMaxSize(most);
        return (schema.path("uniqueItems").asBoolean() ? list.uniqueElements() : list).map(elements -> {
            ArrayNode array = JSON.arrayNode();
            return array.addAll(elements);
        });
    }

    private static Arbitrary<JsonNode> string(JsonNode schema, String pointer) {
        if (schema.has("examples")) {
            return Arbitraries.of(schema.get("examples").valueStream().toList());
        } else if (schema.has("pattern")) {
            throw new IllegalArgumentException("no strings can be made for the \"pattern\" at \"" + pointer
                    + "\" of the schema; give \"examples\" beside it");
        }
        Arbitrary<String> texts = switch (schema.path("format").asText("")) {
            case "date-time" ->
                seconds().map(second -> Instant.ofEpochSecond(second).toString());
            case "date" ->
                seconds().map(second -> Instant.ofEpochSecond(second).toString().substring(0, 10));
            case "uuid" -> Arbitraries.longs().map(number -> new UUID(0x4000L, number >>> 2 | 1L << 63).toString());
            default -> texts(schema);
        };
        return texts.map(JSON::textNode);
    }

    private static Arbitrary<Long> seconds() {
        return Arbitraries.longs().between(0, 4_102_444_799L);
    }

    private static Arbitrary<String> texts(JsonNode schema) {
        int least = schema.path("minLength").asInt(0);
        int most = Math.min(schema.path("maxLength").asInt(Integer.MAX_VALUE), least + MAX_CHARACTERS);
        StringArbitrary texts = Arbitraries.strings().ofMinLength(least).ofMaxLength(most);
        return Arbitraries.frequencyOf(
                Tuple.of(4, texts.withCharRange(' ', '~')),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("aä数\"\\/'{}$%")
                                .ofMinLength(least)
                                .ofMaxLength(most)));
    }

    private static Arbitrary<JsonNode> integer(JsonNode schema) {
        long least = schema.has("exclusiveMinimum")
                ? schema.get("exclusiveMinimum").asLong() + 1
                : schema.path("minimum").asLong(-1_000_000_000L);
        long most = schema.has("exclusiveMaximum")
                ? schema.get("exclusiveMaximum").asLong() - 1
                : schema.path("maximum").asLong(Math.max(least, 0) + 1_000_000_000L);
        long step = schema.path("multipleOf").asLong(1);
        return Arbitraries.longs()
                .between(-Math.floorDiv(-least, step), Math.floorDiv(most, step))
                .map(number -> JSON.numberNode(number * step));
    }

    private static Arbitrary<JsonNode> number(JsonNode schema) {
        BigDecimal least =
                schema.has("minimum") ? schema.get("minimum").decimalValue() : BigDecimal.valueOf(-1_000_000);
        BigDecimal most = schema.has("maximum")
                ? schema.get("maximum").decimalValue()
                : least.max(BigDecimal.ZERO).add(BigDecimal.valueOf(1_000_000));
        return Arbitraries.bigDecimals()
                .between(least, most)
                .ofScale(2)
                .map(number -> JSON.numberNode(number.doubleValue()));
    }
}
