package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.Positions.Position;
import io.github.asl4j.model.internal.SyntaxProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A definition as rules read it: the JSON in the words of the specification, with the place of each part. What is broken in
 * it is simply absent here, so that a rule sees only what it can judge.
 */
public final class Definition {

    private final String text;
    private final DefinitionReader read;
    private final Assumptions assumptions;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<StateNode> states = new ArrayList<>();
    private final Map<String, List<StateNode>> statesByType = new HashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private @Nullable List<PartNode> parts;
    private @Nullable Map<String, List<PartNode>> partsByKind;
    private @Nullable List<Expression> expressions;

    /**
     * A string or a name.
     *
     * @param isName whether it is the name of a member, whose place is that of its value
     */
    public record Text(Place place, String value, boolean isName) {}

    private Definition(String text, Assumptions assumptions) {
        this.text = text;
        this.read = new DefinitionReader(text);
        this.assumptions = assumptions;
        if (read.root != null) {
            collectScopes(new Scope(Place.ROOT, read.root, Scope.language(read.root)));
            scopes.forEach(scope -> states.addAll(scope.states()));
        }
    }

    /** Reads a text, whatever it is. */
    public static Definition read(String text, Assumptions assumptions) {
        return new Definition(text, assumptions);
    }

    private void collectScopes(Scope top) {
        Deque<Scope> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Scope scope = open.pop();
            scopes.add(scope);
            for (StateNode state : scope.states()) {
                statesByType
                        .computeIfAbsent(state.type(), type -> new ArrayList<>())
                        .add(state);
                open.addAll(state.scopes());
            }
        }
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns the place of the whole definition. */
    public Place place() {
        return Place.ROOT;
    }

    /** Returns the whole definition; empty if the text is no JSON. */
    public Optional<JsonNode> root() {
        return Optional.ofNullable(read.root);
    }

    /** Returns why the text is no JSON. */
    public Optional<SyntaxProblem> syntaxProblem() {
        return Optional.ofNullable(read.syntaxProblem);
    }

    /** Returns the place that is at a position of the text. */
    public Place placeAt(Position position) {
        return Place.ROOT.at(position);
    }

    /** Returns where the text gets nested more deeply than allowed. */
    public Optional<Position> tooDeep() {
        return Optional.ofNullable(read.tooDeep);
    }

    /** Returns the members whose name stood in their object before. */
    public List<Place> duplicates() {
        return read.duplicates;
    }

    /** Returns the machine and all machines inside it; the machine first. */
    public List<Scope> scopes() {
        return scopes;
    }

    /** Returns the language of the machine; empty if it is not known. */
    public Optional<QueryLanguage> language() {
        return root().flatMap(Scope::language);
    }

    /** Returns the states of all scopes. */
    public List<StateNode> states() {
        return states;
    }

    /** Returns the states of one type, of all scopes. */
    public List<StateNode> states(String type) {
        return statesByType.getOrDefault(type, List.of());
    }

    /** Returns the states and their parts, of all scopes. */
    public List<PartNode> parts() {
        if (parts == null) {
            parts = new ArrayList<>();
            for (StateNode state : states) {
                parts.addAll(state.parts());
            }
        }
        return parts;
    }

    /** Returns the states and parts of one kind. */
    public List<PartNode> parts(String kind) {
        if (partsByKind == null) {
            partsByKind = new HashMap<>();
            for (PartNode part : parts()) {
                partsByKind
                        .computeIfAbsent(part.kind(), key -> new ArrayList<>())
                        .add(part);
            }
        }
        return partsByKind.getOrDefault(kind, List.of());
    }

    /** Returns the computed values and the literal strings of templates, of all states. */
    public List<Expression> expressions() {
        if (expressions == null) {
            expressions = new ArrayList<>();
            for (StateNode state : states) {
                expressions.addAll(state.expressions());
            }
        }
        return expressions;
    }

    /** Returns what is derived from the whole definition, and found only once. */
    public <T> T memo(Class<T> type, Function<Definition, T> derive) {
        return type.cast(derived.computeIfAbsent(type, key -> derive.apply(this)));
    }

    /** Returns all strings and names, in the order of the text. */
    public List<Text> texts() {
        return read.texts;
    }

    /** Returns the values that will be put in place of placeholders. */
    public Map<String, String> placeholderValues() {
        return assumptions.placeholderValues();
    }

    /** Returns whether the definition is for a machine of type {@code EXPRESS}. */
    public boolean isExpress() {
        return assumptions.isExpress();
    }

    /** Returns the JSON Schema of the input of executions. */
    public Optional<JsonNode> inputSchema() {
        return assumptions.inputSchema();
    }

    /** Returns how a template holds the definition. */
    public Optional<Assumptions.Resource> resource() {
        return assumptions.resource();
    }
}
