package io.github.asl4j.model.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * Returns where the value of each JSON Pointer begins. A pointer to what the text does not hold gets the place of
     * its nearest ancestor; of two members with the same name, the first counts.
     */
    public static Map<String, Position> of(String text, Collection<String> pointers) {
        Map<String, Position> found = find(text, new TreeSet<>(withAncestors(pointers)));
        Map<String, Position> result = new HashMap<>();
        for (String pointer : pointers) {
            String existing = pointer;
            while (!found.containsKey(existing) && !existing.isEmpty()) {
                existing = existing.substring(0, existing.lastIndexOf('/'));
            }
            result.put(pointer, found.getOrDefault(existing, Position.START));
        }
        return result;
    }

    private static Set<String> withAncestors(Collection<String> pointers) {
        Set<String> all = new TreeSet<>();
        for (String pointer : pointers) {
            String ancestor = pointer;
            while (all.add(ancestor) && !ancestor.isEmpty()) {
                ancestor = ancestor.substring(0, ancestor.lastIndexOf('/'));
            }
        }
        return all;
    }

    private static Map<String, Position> find(String text, Set<String> wanted) {
        Map<String, Position> found = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                    continue;
                }
                JsonStreamContext context = parser.getParsingContext();
                String pointer = (token.isStructStart() ? context.getParent() : context)
                        .pathAsPointer()
                        .toString();
                if (wanted.contains(pointer)) {
                    JsonLocation location = parser.currentTokenLocation();
                    found.putIfAbsent(pointer, new Position(location.getLineNr(), location.getColumnNr()));
                }
            }
            return found;
        } catch (IOException brokenFromHereOn) {
            // What stands before the break has its place; the break itself is reported by whoever parsed the text.
            return found;
        }
    }
}
