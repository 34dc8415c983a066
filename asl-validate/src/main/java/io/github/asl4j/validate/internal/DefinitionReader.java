package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.internal.Positions.Position;
import io.github.asl4j.model.internal.SyntaxProblem;
import io.github.asl4j.validate.internal.Definition.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text tolerantly: names that stand twice are noted, the first one counts, and reading goes on. */
final class DefinitionReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // Depth is counted here, so that too much of it is told from bad syntax.
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    final List<Place> duplicates = new ArrayList<>();

    final List<Text> texts = new ArrayList<>();

    @Nullable
    SyntaxProblem syntaxProblem;

    @Nullable
    Position tooDeep;

    @Nullable
    JsonNode root;

    private int depth;

    /** Ends the reading of a text that is nested too deeply. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    DefinitionReader(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            read(text, parser);
        } catch (TooDeepException e) {
            assert tooDeep != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text, JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                syntaxProblem = new SyntaxProblem("the text is empty; a JSON object is expected", Position.START);
                return;
            }
            JsonNode value = value(parser, Place.ROOT);
            if (parser.nextToken() != null) {
                syntaxProblem =
                        new SyntaxProblem("nothing may follow the JSON value", position(parser.currentTokenLocation()));
                return;
            }
            root = value;
        } catch (JsonProcessingException e) {
            SyntaxProblem problem = SyntaxProblem.of(text, e);
            // The parser does not say where a number or name is that is too long for it.
            syntaxProblem = e.getLocation() == null
                    ? new SyntaxProblem(problem.message(), position(parser.currentLocation()))
                    : problem;
        }
    }

    private JsonNode value(JsonParser parser, Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> string(parser.getText(), place);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(decimal(parser));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new AssertionError(parser.currentToken());
        };
    }

    private JsonNode string(String value, Place place) {
        texts.add(new Text(place, value, false));
        return NODES.textNode(value);
    }

    /** An exponent may be too large for any number of Java; as a value it is then simply very large, or nothing. */
    private static BigDecimal decimal(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            double value = Double.parseDouble(parser.getText());
            return BigDecimal.valueOf(Math.signum(value)).scaleByPowerOfTen(999_999_999);
        }
    }

    private ObjectNode object(JsonParser parser, Place place) throws IOException {
        enter(parser);
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place member = place.child(name);
            boolean isDuplicate = object.has(name);
            if (isDuplicate) {
                duplicates.add(member.at(position(parser.currentTokenLocation())));
            }
            int before = texts.size();
            texts.add(new Text(member, name, true));
            parser.nextToken();
            JsonNode value = value(parser, member);
            if (isDuplicate) {
                texts.subList(before, texts.size()).clear();
            } else {
                object.set(name, value);
            }
        }
        depth--;
        return object;
    }

    private ArrayNode array(JsonParser parser, Place place) throws IOException {
        enter(parser);
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, place.child(array.size())));
        }
        depth--;
        return array;
    }

    private void enter(JsonParser parser) {
        if (++depth > StateMachine.MAX_DEPTH) {
            tooDeep = position(parser.currentTokenLocation());
            throw new TooDeepException();
        }
    }

    private static Position position(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
