package io.github.asl4j.validate.internal.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.flow.Shape.Elements;
import io.github.asl4j.validate.internal.flow.Shape.Kind;
import io.github.asl4j.validate.internal.flow.Shape.Members;
import io.github.asl4j.validate.internal.flow.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shapes of what stands in a definition: literals, payload templates, paths, JSON Schemas. */
final class Shapes {

    private static final String COMPUTED = ".$";

    /** Deeper parts of a literal are not looked at; it keeps the analysis linear in the number of states. */
    private static final int DEPTH = 12;

    private Shapes() {}

    /** Returns the shape of literal JSON. */
    static Shape ofLiteral(JsonNode json, String origin) {
        return of(json, origin, DEPTH, Shapes::literal);
    }

    private static Shape literal(JsonNode scalar) {
        if (scalar.isTextual() && PlaceholderSyntax.isIn(scalar.textValue())) {
            return Shape.STRING;
        } else if (scalar.isNumber()) {
            double value = scalar.doubleValue();
            return new Scalar(Kind.NUMBER, value, value, scalar.toString());
        }
        Kind kind = scalar.isTextual() ? Kind.STRING : scalar.isBoolean() ? Kind.BOOLEAN : Kind.NULL;
        return new Scalar(kind, Double.NaN, Double.NaN, scalar.toString());
    }

    /** Returns the shape of a JSONPath template, applied to data of some shape. */
    static Shape ofTemplate(JsonNode template, Shape data, String origin) {
        return jsonPathTemplate(template, data, origin, DEPTH);
    }

    private static Shape jsonPathTemplate(JsonNode template, Shape data, String origin, int depth) {
        if (depth == 0) {
            return Shape.ANY;
        } else if (template.isObject()) {
            Map<String, Shape> members = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : template.properties()) {
                String name = member.getKey();
                if (PlaceholderSyntax.isIn(name)) {
                    return Shape.ANY;
                } else if (name.endsWith(COMPUTED)) {
                    members.put(
                            name.substring(0, name.length() - COMPUTED.length()), computed(member.getValue(), data));
                } else {
                    members.put(name, jsonPathTemplate(member.getValue(), data, "", depth - 1));
                }
            }
            return Shape.closed(origin, members);
        } else if (template.isArray()) {
            Shape element = new Shape.Nothing("");
            for (JsonNode each : template) {
                element = element.join(jsonPathTemplate(each, data, "", depth - 1));
            }
            return new Elements(element.isNothing() ? Shape.ANY : element);
        }
        return literal(template);
    }

    private static Shape computed(JsonNode value, Shape data) {
        if (!value.isTextual() || PlaceholderSyntax.isIn(value.textValue())) {
            return Shape.ANY;
        }
        try {
            JsonPathValue parsed = JsonPathValue.parse(value.textValue());
            return parsed instanceof Intrinsic intrinsic ? ofIntrinsic(intrinsic) : ofPath(parsed, data);
        } catch (IllegalArgumentException broken) {
            return Shape.ANY;
        }
    }

    private static Shape ofIntrinsic(Intrinsic intrinsic) {
        return intrinsic
                .call()
                .map(call -> switch (call.function()) {
                    case FORMAT, JSON_TO_STRING, BASE64_ENCODE, BASE64_DECODE, HASH, UUID -> Shape.STRING;
                    case ARRAY, ARRAY_PARTITION, ARRAY_RANGE, ARRAY_UNIQUE, STRING_SPLIT -> new Elements(Shape.ANY);
                    case ARRAY_LENGTH, MATH_ADD, MATH_RANDOM ->
                        new Scalar(Kind.NUMBER, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
                    case ARRAY_CONTAINS -> new Scalar(Kind.BOOLEAN, Double.NaN, Double.NaN, "");
                    default -> Shape.ANY;
                })
                .orElse(Shape.ANY);
    }

    /** Returns what a path gives; a path that is missed fails, so that behind it anything may be. */
    static Shape ofPath(JsonPathValue path, Shape data) {
        Shape found = find(path, data);
        return found.isNothing() ? Shape.ANY : found;
    }

    /** Returns what a path leads to in data of some shape; the Context Object and variables are not looked into. */
    static Shape find(JsonPathValue path, Shape data) {
        Optional<ReferencePath> reference = path instanceof Path several
                ? several.reference()
                : Optional.of(path).filter(ReferencePath.class::isInstance).map(ReferencePath.class::cast);
        return reference
                .filter(single -> single.root() instanceof Path.Root.Data && !PlaceholderSyntax.isIn(single.text()))
                .map(single -> data.at(single.steps()))
                .orElse(Shape.ANY);
    }

    /** Returns the shape of a JSONata template; of expressions only those that give something as it is are known. */
    static Shape ofJsonata(JsonNode template, String origin, Function<String, Shape> evaluate) {
        return of(
                template,
                origin,
                DEPTH,
                scalar -> scalar.isTextual()
                        ? JsonataValue.parse(scalar.textValue())
                                .map(expression -> evaluate.apply(expression.expression()))
                                .orElseGet(() -> literal(scalar))
                        : literal(scalar));
    }

    private static Shape of(JsonNode json, String origin, int depth, Function<JsonNode, Shape> scalar) {
        if (depth == 0) {
            return Shape.ANY;
        } else if (json.isObject()) {
            Map<String, Shape> members = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                if (PlaceholderSyntax.isIn(member.getKey())) {
                    return Shape.ANY;
                }
                members.put(member.getKey(), of(member.getValue(), "", depth - 1, scalar));
            }
            return Shape.closed(origin, members);
        } else if (json.isArray()) {
            Shape element = new Shape.Nothing("");
            for (JsonNode each : json) {
                element = element.join(of(each, "", depth - 1, scalar));
            }
            return new Elements(element.isNothing() ? Shape.ANY : element);
        }
        return scalar.apply(json);
    }

    /** Returns the shape of what a JSON Schema allows. */
    static Shape ofSchema(JsonNode schema) {
        return ofSchema(schema, DEPTH);
    }

    private static Shape ofSchema(JsonNode schema, int depth) {
        if (depth == 0 || schema.has("$ref") || schema.has("anyOf") || schema.has("oneOf") || schema.has("allOf")) {
            return Shape.ANY;
        } else if (schema.has("const")) {
            return ofLiteral(schema.get("const"), "");
        } else if (schema.path("enum").isArray() && !schema.get("enum").isEmpty()) {
            Shape any = new Shape.Nothing("");
            for (JsonNode value : schema.get("enum")) {
                any = any.join(ofLiteral(value, ""));
            }
            return any;
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                Map<String, Shape> members = new LinkedHashMap<>();
                schema.path("properties")
                        .properties()
                        .forEach(member -> members.put(member.getKey(), ofSchema(member.getValue(), depth - 1)));
                JsonNode others = schema.path("additionalProperties");
                boolean isClosed = others.isBoolean() && !others.booleanValue() && !schema.has("patternProperties");
                yield Members.of(members, isClosed, "the input");
            }
            case "array" -> new Elements(ofSchema(schema.path("items"), depth - 1));
            case "string" -> Shape.STRING;
            case "boolean" -> new Scalar(Kind.BOOLEAN, Double.NaN, Double.NaN, "");
            case "null" -> new Scalar(Kind.NULL, Double.NaN, Double.NaN, "null");
            case "integer", "number" ->
                new Scalar(
                        Kind.NUMBER,
                        schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY),
                        schema.path("maximum").asDouble(Double.POSITIVE_INFINITY),
                        "");
            default -> Shape.ANY;
        };
    }
}
