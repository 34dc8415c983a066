package io.github.asl4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A JSONPath: into the data ({@code $.order.id}), the Context Object ({@code $$.Execution.Name}) or a variable
 * ({@code $total}). It may select many nodes; where only one is allowed, {@link ReferencePath} stands.
 *
 * <p>A path that holds a placeholder or substitution is kept unparsed: what it selects is not known yet.
 *
 * @see <a href="https://states-language.net/spec.html#path">Paths</a>
 */
public final class Path implements JsonPathValue {

    private final String text;
    private final Root root;
    private final Optional<ReferencePath> reference;

    private Path(String text, Root root, Optional<ReferencePath> reference) {
        this.text = text;
        this.root = root;
        this.reference = reference;
    }

    /**
     * Parses a path.
     *
     * @throws IllegalArgumentException if the text is no path; the message has the column
     */
    public static Path of(String text) {
        Objects.requireNonNull(text, "text");
        if (Placeholders.in(text)) {
            return new Path(text, new Root.Data(), Optional.empty());
        }
        Parsed parsed = PathSyntax.parse(text);
        return new Path(text, parsed.root(), parsed.steps().map(steps -> ReferencePath.of(text, parsed.root(), steps)));
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the same path as a reference path; empty if it has operators that can select more than one node. */
    public Optional<ReferencePath> reference() {
        return reference;
    }

    /** Returns what the path starts from; the data where the path is still unparsed. */
    public Root root() {
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** What a path starts from. */
    public sealed interface Root {

        /** {@code $}: the data of the state. */
        record Data() implements Root {}

        /** {@code $$}: the Context Object. */
        record Context() implements Root {}

        /** {@code $name}: a variable. */
        record Variable(String name) implements Root {}
    }

    /** One step of a path to a single node. */
    public sealed interface Step {

        /** {@code .name} or {@code ['name']}. */
        record Member(String name) implements Step {}

        /** {@code [0]}, counting from 0. */
        record Index(int index) implements Step {}
    }

    /** The parsed form. */
    record Parsed(Root root, Optional<List<Step>> steps) {}
}
