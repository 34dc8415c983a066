package io.github.asl4j.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonBoolean;
import io.github.asl4j.model.Json.JsonNull;
import io.github.asl4j.model.Json.JsonNumber;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import io.github.asl4j.model.internal.SyntaxProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between {@link Json}, its text and Jackson's tree: the one place that reads and writes JSON text. */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(StateMachine.MAX_DEPTH)
                    .build())
            // Builders may make what the reader would refuse; writing it is not the place to find out.
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonNull NULL = new JsonNull();
    private static final JsonBoolean TRUE = new JsonBoolean(true);
    private static final JsonBoolean FALSE = new JsonBoolean(false);

    private JsonText() {}

    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = digits(text, at);
        if (digits == 0 || digits > 1 && text.charAt(at) == '0') {
            return false;
        }
        at += digits;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == 0) {
                return false;
            }
            at += 1 + fraction;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            at += at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? 1 : 0;
            int exponent = digits(text, at);
            if (exponent == 0) {
                return false;
            }
            at += exponent;
        }
        return at == text.length();
    }

    /** Returns how many digits stand from a place on. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    static Json parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new InvalidDefinitionException("the text is empty; a JSON value is expected", "", 1, 1);
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                throw problem("nothing may follow the JSON value", parser, parser.currentTokenLocation());
            }
            return value;
        } catch (JsonProcessingException e) {
            throw syntaxError(text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonString(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NULL;
            default -> throw new AssertionError(parser.currentToken());
        };
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation place = parser.currentTokenLocation();
            parser.nextToken();
            if (members.put(name, value(parser)) != null) {
                throw problem("\"" + name + "\" stands twice in this object; names must be unique", parser, place);
            }
        }
        return new JsonObject(members);
    }

    private static JsonArray array(JsonParser parser) throws IOException {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new JsonArray(elements);
    }

    private static InvalidDefinitionException problem(String problem, JsonParser parser, JsonLocation place) {
        return new InvalidDefinitionException(
                problem, parser.getParsingContext().pathAsPointer().toString(), place.getLineNr(), place.getColumnNr());
    }

    private static InvalidDefinitionException syntaxError(String text, JsonProcessingException e) {
        SyntaxProblem problem = SyntaxProblem.of(text, e);
        return new InvalidDefinitionException(
                problem.message(),
                "",
                problem.position().line(),
                problem.position().column());
    }

    /** Returns the text, indented by two spaces a level with LF line ends, or in one line without spaces. */
    static String write(Json json, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            if (indented) {
                generator.setPrettyPrinter(new Indented());
            }
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Json json, JsonGenerator generator) throws IOException {
        if (json instanceof JsonObject object) {
            generator.writeStartObject();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (json instanceof JsonArray array) {
            generator.writeStartArray();
            for (Json element : array.elements()) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (json instanceof JsonString string) {
            generator.writeString(string.value());
        } else if (json instanceof JsonNumber number) {
            generator.writeNumber(number.text());
        } else if (json instanceof JsonBoolean bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }

    /** Set up when something is to be converted: that takes longer than to read most definitions. */
    private static final class Mapper {

        static final JsonMapper JSON = new JsonMapper();
    }

    /** Returns a value as jackson-databind writes it. */
    static Json fromObject(@Nullable Object value) {
        return fromNode(Mapper.JSON.valueToTree(value));
    }

    static JsonNode toNode(Json json) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (json instanceof JsonObject object) {
            ObjectNode node = nodes.objectNode();
            object.members().forEach((name, member) -> node.set(name, toNode(member)));
            return node;
        } else if (json instanceof JsonArray array) {
            ArrayNode node = nodes.arrayNode(array.elements().size());
            array.elements().forEach(element -> node.add(toNode(element)));
            return node;
        } else if (json instanceof JsonString string) {
            return nodes.textNode(string.value());
        } else if (json instanceof JsonNumber number) {
            return numberNode(number);
        } else if (json instanceof JsonBoolean bool) {
            return nodes.booleanNode(bool.value());
        }
        return nodes.nullNode();
    }

    private static JsonNode numberNode(JsonNumber number) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        BigDecimal value = number.value();
        if (number.text().matches("-?[0-9]+")) {
            return number.isWholeBetween(Integer.MIN_VALUE, Integer.MAX_VALUE)
                    ? nodes.numberNode(value.intValue())
                    : number.isWholeBetween(Long.MIN_VALUE, Long.MAX_VALUE)
                            ? nodes.numberNode(value.longValue())
                            : nodes.numberNode(value.toBigInteger());
        }
        return nodes.numberNode(value);
    }

    static Json fromNode(JsonNode node) {
        if (node.isObject()) {
            Map<String, Json> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), fromNode(member.getValue())));
            return new JsonObject(members);
        } else if (node.isArray()) {
            List<Json> elements = new ArrayList<>(node.size());
            node.forEach(element -> elements.add(fromNode(element)));
            return new JsonArray(elements);
        } else if (node.isNumber()) {
            if (!isNumber(node.asText())) {
                throw new IllegalArgumentException(node.asText() + " has no JSON form");
            }
            return new JsonNumber(node.asText());
        } else if (node.isBoolean()) {
            return new JsonBoolean(node.booleanValue());
        } else if (node.isNull() || node.isMissingNode()) {
            return NULL;
        }
        return new JsonString(node.asText());
    }

    /** Two spaces a level, {@code "name": value}, LF on every system: the same build gives the same file everywhere. */
    private static final class Indented extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1;

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        Indented() {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            indentArraysWith(LINES);
            indentObjectsWith(LINES);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Indented();
        }
    }
}
