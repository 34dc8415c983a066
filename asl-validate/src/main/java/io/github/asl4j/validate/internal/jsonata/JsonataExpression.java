package io.github.asl4j.validate.internal.jsonata;

import java.util.Optional;

/**
 * The text between {@code {%} and <code>%}</code>, parsed.
 *
 * <p>It takes and refuses what the reference parser of the JSONata project does. AWS runs JSONata 2.0.6, which lacks the
 * operators {@code ?:} and {@code ??} of 2.1; whether AWS refuses them is not known, so they are taken here. A regular
 * expression is only looked for its end. An expression of more than 500 levels is refused, so that no text can exhaust the
 * stack; the time is linear in the length of the text.
 */
public final class JsonataExpression {

    private final String text;

    private JsonataExpression(String text) {
        this.text = text;
    }

    public static Optional<JsonataProblem> problem(String text) {
        try {
            JsonataPaths.check(JsonataParser.parse(text));
            return Optional.empty();
        } catch (JsonataSyntaxException e) {
            return Optional.of(e.problem());
        }
    }
}
