package io.github.asl4j.validate.internal.jsonata;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text between <code>{%</code> and <code>%}</code>, parsed.
 *
 * <p>It takes and refuses what the reference parser of the JSONata project does. AWS runs JSONata 2.0.6, which lacks the
 * operators {@code ?:} and {@code ??} of 2.1; whether AWS refuses them is not known, so they are taken here. A regular
 * expression is only looked for its end. An expression of more than 500 levels is refused, so that no text can exhaust the
 * stack; the time is linear in the length of the text.
 */
public final class JsonataExpression {

    private final @Nullable JsonataNode node;
    private final @Nullable JsonataProblem problem;
    private @Nullable JsonataReferences references;

    private JsonataExpression(@Nullable JsonataNode node, @Nullable JsonataProblem problem) {
        this.node = node;
        this.problem = problem;
    }

    /** Parses an expression, without its delimiters; never throws. */
    public static JsonataExpression parse(String text) {
        try {
            JsonataNode node = JsonataParser.parse(text);
            JsonataPaths.check(node);
            return new JsonataExpression(node, null);
        } catch (JsonataSyntaxException e) {
            return new JsonataExpression(null, e.problem());
        }
    }

    /** Returns why it does not parse; empty where it does. */
    public Optional<JsonataProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Returns what it refers to; nothing where it does not parse. */
    public JsonataReferences references() {
        if (references == null) {
            references = node == null ? new JsonataReferences() : JsonataWalk.through(node);
        }
        return references;
    }

    /** Returns whether it is a literal, or an array or object of literals. */
    public boolean isConstant() {
        return node != null && JsonataResult.isConstant(node);
    }

    /**
     * Returns whether its result is an array of what was found, which JSONata replaces by the element where one is found,
     * and by nothing where none is.
     */
    public boolean mayBeUnwrapped() {
        return node != null && JsonataResult.mayBeUnwrapped(node);
    }

    /** Returns what its result is if it has one; empty where that depends on data. */
    public Optional<JsonataType> type() {
        if (node == null) {
            return Optional.empty();
        }
        Set<String> bound = references().bindings().stream()
                .map(JsonataReferences.Binding::name)
                .collect(Collectors.toSet());
        return JsonataResult.type(node, bound);
    }
}
