package io.github.asl4j.model.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.model.internal.Positions.Position;

/**
 * Why a text is no JSON, in words for its author.
 *
 * @param message what is wrong, and where the remedy is known, what to do
 * @param position where
 */
public record SyntaxProblem(String message, Position position) {

    /** Returns the problem that the parser found in a text. */
    public static SyntaxProblem of(String text, JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        if (place == null) {
            return new SyntaxProblem(words(e), Position.START);
        }
        String message = PlaceholderSyntax.substitutionAt(text, (int) place.getCharOffset())
                .map(substitution -> substitution.text() + " stands where a JSON value belongs; give its value with"
                        + " StateMachine.parse(text, substitutions)")
                .orElseGet(() -> words(e));
        return new SyntaxProblem(message, new Position(place.getLineNr(), place.getColumnNr()));
    }

    /** Returns the parser's words without its advice on how to configure a parser. */
    private static String words(JsonProcessingException e) {
        return e.getOriginalMessage()
                .replaceAll("\\(start marker at \\[.*line: (\\d+), column: (\\d+)]\\)", "that begins at $1:$2")
                .replaceAll(" \\(not recognized as one since .*\\)", "")
                .replaceAll(": enable `.*` to allow", "")
                .replaceAll(", from `.*`\\)", ")");
    }
}
