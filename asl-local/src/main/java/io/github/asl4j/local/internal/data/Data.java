package io.github.asl4j.local.internal.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonBoolean;
import io.github.asl4j.model.Json.JsonNumber;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Between run-time data and JSON. Data is an unmodifiable {@code Map}, {@code List}, a {@code String}, {@code Long},
 * {@code Double}, {@code Boolean} or {@code null}: whole numbers up to 64 bits are exact, all others are doubles, as in
 * the service.
 */
public final class Data {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private Data() {}

    /** Returns the data of a JSON value. */
    public static @Nullable Object of(Json json) {
        if (json instanceof JsonString string) {
            return string.value();
        } else if (json instanceof JsonNumber number) {
            return number(number.text());
        } else if (json instanceof JsonBoolean bool) {
            return bool.value();
        } else if (json instanceof JsonObject object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, of(member)));
            return Collections.unmodifiableMap(members);
        } else if (json instanceof JsonArray array) {
            return array.elements().stream().map(Data::of).collect(list());
        }
        return null;
    }

    /**
     * Returns the data of whatever has a JSON form.
     *
     * @throws IllegalArgumentException if the value has none
     */
    public static @Nullable Object from(@Nullable Object value) {
        return of(Json.of(value));
    }

    /**
     * Returns the data of a JSON text.
     *
     * @throws JsonProcessingException if it is no JSON, has duplicate names or goes on after the value
     */
    public static @Nullable Object parse(String text) throws JsonProcessingException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "nothing may follow the JSON value");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == null) {
            return null;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield Collections.unmodifiableMap(members);
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield Collections.unmodifiableList(elements);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Number number(String text) {
        if (text.length() <= 20 && text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException tooLong) {
                return Double.parseDouble(text);
            }
        }
        return Double.parseDouble(text);
    }

    /** Returns a collector into an unmodifiable list, which unlike {@code toList} says so in its type. */
    public static Collector<@Nullable Object, ?, List<@Nullable Object>> list() {
        return Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), Collections::unmodifiableList);
    }

    /** Returns the JSON text, without white space between tokens. */
    public static String text(@Nullable Object data) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            write(data, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object data, JsonGenerator generator) throws IOException {
        if (data instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (data instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (data instanceof String string) {
            generator.writeString(string);
        } else if (data instanceof Long number) {
            generator.writeNumber(number);
        } else if (data instanceof Double number) {
            generator.writeNumber(number);
        } else if (data instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (data == null) {
            generator.writeNull();
        } else {
            throw new AssertionError(data.getClass());
        }
    }

    /** Returns variables as nodes. */
    public static Map<String, JsonNode> nodes(Map<String, @Nullable Object> variables) {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        variables.forEach((name, value) -> nodes.put(name, node(value)));
        return Collections.unmodifiableMap(nodes);
    }

    /** Returns a Jackson tree, of the node types that Jackson's own parser would choose. */
    public static JsonNode node(@Nullable Object data) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (data instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((name, member) -> object.set((String) name, node(member)));
            return object;
        } else if (data instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode(list.size());
            list.forEach(element -> array.add(node(element)));
            return array;
        } else if (data instanceof Long number) {
            return number == number.intValue() ? nodes.numberNode(number.intValue()) : nodes.numberNode((long) number);
        } else if (data instanceof Double number) {
            return nodes.numberNode((double) number);
        } else if (data instanceof Boolean bool) {
            return nodes.booleanNode(bool);
        }
        return data == null ? nodes.nullNode() : nodes.textNode((String) data);
    }

    /** Returns whether two values are the same JSON; numbers are compared by their value. */
    public static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number number && other instanceof Number otherNumber) {
            return compare(number, otherNumber) == 0;
        } else if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
            return map.size() == otherMap.size()
                    && map.entrySet().stream()
                            .allMatch(member -> otherMap.containsKey(member.getKey())
                                    && equal(member.getValue(), otherMap.get(member.getKey())));
        } else if (one instanceof List<?> list && other instanceof List<?> otherList) {
            if (list.size() != otherList.size()) {
                return false;
            }
            for (int i = 0; i < list.size(); i++) {
                if (!equal(list.get(i), otherList.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return Objects.equals(one, other);
    }

    /** Returns the name of the JSON type. */
    public static String typeOf(@Nullable Object data) {
        return data instanceof Map
                ? "object"
                : data instanceof List
                        ? "array"
                        : data instanceof String
                                ? "string"
                                : data instanceof Number ? "number" : data instanceof Boolean ? "boolean" : "null";
    }

    /** Compares two numbers by their value. */
    public static int compare(Number one, Number other) {
        return one instanceof Long a && other instanceof Long b
                ? Long.compare(a, b)
                : Double.compare(one.doubleValue() + 0.0, other.doubleValue() + 0.0);
    }
}
