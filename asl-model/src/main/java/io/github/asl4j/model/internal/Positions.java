package io.github.asl4j.model.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where values stand in a JSON text. Nothing is kept while a text is read: the text is read once more when there is
 * something to report, so that a definition without defects costs nothing.
 */
public final class Positions {

    private static final JsonFactory JSON = new JsonFactory();

    private Positions() {}

    /** A place in a text; both count from 1, columns in UTF-16 units. */
    public record Position(int line, int column) {

        /** The first character of a text. */
        public static final Position START = new Position(1, 1);
    }

    /** A step on the way to a value that is looked for. */
    private static final class Step {
        private final Map<String, Step> next = new HashMap<>();
    }

    /**
     * Returns where the value of each JSON Pointer begins. A pointer to what the text does not hold gets the place of
     * its nearest ancestor; of two members with the same name, the first counts. What no pointer leads to is skipped, so
     * that the cost grows with the text and the pointers, and not with their product.
     */
    public static Map<String, Position> of(String text, Collection<String> pointers) {
        Step root = new Step();
        for (String pointer : pointers) {
            Step at = root;
            for (String name : names(pointer)) {
                at = at.next.computeIfAbsent(name, key -> new Step());
            }
        }
        Map<Step, Position> found = find(text, root);
        Map<String, Position> result = new HashMap<>();
        for (String pointer : pointers) {
            Position nearest = found.getOrDefault(root, Position.START);
            Step at = root;
            for (String name : names(pointer)) {
                at = at.next.get(name);
                nearest = found.getOrDefault(at, nearest);
            }
            result.put(pointer, nearest);
        }
        return result;
    }

    private static List<String> names(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private static Map<Step, Position> find(String text, Step root) {
        Map<Step, Position> found = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != null) {
                find(parser, root, found);
            }
            return found;
        } catch (IOException brokenFromHereOn) {
            // What stands before the break has its place; the break itself is reported by whoever parsed the text.
            return found;
        }
    }

    private static void find(JsonParser parser, Step step, Map<Step, Position> found) throws IOException {
        JsonLocation location = parser.currentTokenLocation();
        found.put(step, new Position(location.getLineNr(), location.getColumnNr()));
        if (step.next.isEmpty() || !parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return;
        }
        boolean inObject = parser.currentToken() == JsonToken.START_OBJECT;
        int index = 0;
        while (!parser.nextToken().isStructEnd()) {
            Step next = step.next.get(inObject ? parser.currentName() : Integer.toString(index++));
            if (inObject) {
                parser.nextToken();
            }
            if (next == null || found.containsKey(next)) {
                parser.skipChildren();
            } else {
                find(parser, next, found);
            }
        }
    }
}
