package io.github.asl4j.model;

import io.github.asl4j.model.Path.Root;
import io.github.asl4j.model.Path.Step;
import java.util.List;
import java.util.Objects;

/**
 * A path that identifies exactly one node: members and single indices only, as {@code $.orders[0].id}.
 *
 * <p>A path that holds a placeholder or substitution is kept unparsed and has no steps.
 *
 * @see <a href="https://states-language.net/spec.html#ref-paths">Reference Paths</a>
 */
public final class ReferencePath implements JsonPathValue {

    private final String text;
    private final Root root;
    private final List<Step> steps;

    private ReferencePath(String text, Root root, List<Step> steps) {
        this.text = text;
        this.root = root;
        this.steps = steps;
    }

    /** Returns the path of a text that is parsed already. */
    static ReferencePath of(String text, Root root, List<Step> steps) {
        return new ReferencePath(text, root, steps);
    }

    /**
     * Parses a reference path.
     *
     * @throws IllegalArgumentException if the text is no path, or one that can select more than one node
     */
    public static ReferencePath of(String text) {
        Objects.requireNonNull(text, "text");
        if (Placeholders.in(text)) {
            return new ReferencePath(text, new Root.Data(), List.of());
        }
        Path.Parsed parsed = PathSyntax.parse(text);
        List<Step> steps = parsed.steps()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text
                        + "\" can select more than one node; only members and single indices are allowed here"));
        return new ReferencePath(text, parsed.root(), steps);
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns what the path starts from. */
    public Root root() {
        return root;
    }

    /** Returns the steps from the root to the node; empty for the root itself. */
    public List<Step> steps() {
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferencePath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
