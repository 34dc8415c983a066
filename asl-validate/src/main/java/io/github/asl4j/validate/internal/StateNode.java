package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Scope.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A state of a definition that may be broken. */
public final class StateNode {

    private static final Set<String> TYPES = Set.copyOf(AslSchema.stateTypes());

    private static final Set<String> WITH_TRANSITION = Set.of("Task", "Parallel", "Map", "Pass", "Wait");

    private final String name;
    private final Place place;
    private final JsonNode node;
    private final Optional<QueryLanguage> machineLanguage;
    private final String type;
    private final Optional<QueryLanguage> language;
    private @Nullable List<Scope> scopes;
    private @Nullable List<PartNode> parts;
    private @Nullable List<Expression> expressions;
    private @Nullable Optional<Resource> resource;
    private @Nullable List<Target> targets;

    StateNode(String name, Place place, JsonNode node, Optional<QueryLanguage> machineLanguage) {
        this.name = name;
        this.place = place;
        this.node = node;
        this.machineLanguage = machineLanguage;
        JsonNode itsType = node.path("Type");
        this.type = itsType.isTextual() ? itsType.textValue() : "";
        this.language = node.has("QueryLanguage") ? Scope.language(node) : machineLanguage;
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns where the state stands. */
    public Place place() {
        return place;
    }

    /** Returns the object. */
    public JsonNode node() {
        return node;
    }

    /** Returns {@code "Type"}; empty if it is no string. */
    public String type() {
        return type;
    }

    /** Returns the language of the state; what it does not say itself, it has from the machine. Empty if it is not known. */
    public Optional<QueryLanguage> language() {
        return language;
    }

    /** Returns whether this is a state of a known type. */
    public boolean isKnown() {
        return TYPES.contains(type);
    }

    /**
     * Returns the state itself and the objects of the language in it, as retriers and data tests, but not those of the
     * machines inside it. Empty if its type or language is not known.
     */
    public List<PartNode> parts() {
        if (parts == null) {
            parts = isKnown() && language().isPresent()
                    ? StateSchema.of(type(), language().get()).parts(node, place)
                    : List.of();
        }
        return parts;
    }

    /** Returns the computed values of the state and its parts, and the literal strings of its templates. */
    public List<Expression> expressions() {
        if (expressions == null) {
            expressions = Expression.of(this, parts(), language().equals(Optional.of(QueryLanguage.JSONATA)));
        }
        return expressions;
    }

    /** Returns what the {@code "Resource"} of a Task names; empty of any other state, and where it is no text. */
    public Optional<Resource> resource() {
        if (resource == null) {
            String text = node.path("Resource").asText();
            resource = type.equals("Task") && node.path("Resource").isTextual() && !text.isEmpty()
                    ? Optional.of(Resource.of(text))
                    : Optional.empty();
        }
        return resource;
    }

    /** Returns whether it has one of some fields, or one whose name is not known yet. */
    public boolean mayHave(List<String> fields) {
        return fields.stream().anyMatch(node::has) || PartNode.hasPlaceholderName(node);
    }

    /** Returns whether the execution can end here. */
    public boolean isTerminal() {
        return type().equals("Succeed")
                || type().equals("Fail")
                || node.path("End").asBoolean(false);
    }

    /** Returns whether the execution can end here as far as is known: the type or {@code "End"} may be a placeholder. */
    public boolean mayEnd() {
        return isTerminal()
                || !TYPES.contains(type)
                || PlaceholderSyntax.isIn(node.path("End").asText());
    }

    /** Returns whether the type of state goes on by {@code "Next"} and {@code "End"}. */
    public boolean hasTransition() {
        return WITH_TRANSITION.contains(type);
    }

    /** Returns every place that names another state. */
    public List<Target> targets() {
        if (targets == null) {
            targets = findTargets();
        }
        return targets;
    }

    private List<Target> findTargets() {
        List<Target> targets = new ArrayList<>();
        addTarget(node, "Next", place, targets);
        addTarget(node, "Default", place, targets);
        for (String list : List.of("Choices", "Catch")) {
            JsonNode elements = node.path(list);
            for (int i = 0; elements.isArray() && i < elements.size(); i++) {
                addTarget(elements.get(i), "Next", place.child(list).child(i), targets);
            }
        }
        return targets;
    }

    private static void addTarget(JsonNode object, String field, Place place, List<Target> targets) {
        if (object.path(field).isTextual()) {
            targets.add(new Target(place.child(field), object.get(field).textValue()));
        }
    }

    /** Returns the machines inside this state. */
    public List<Scope> scopes() {
        if (scopes == null) {
            scopes = scopesInside();
        }
        return scopes;
    }

    private List<Scope> scopesInside() {
        List<Scope> inside = new ArrayList<>();
        JsonNode branches = node.path("Branches");
        for (int i = 0; branches.isArray() && i < branches.size(); i++) {
            inside.add(new Scope(place.child("Branches").child(i), branches.get(i), machineLanguage));
        }
        for (String processor : List.of("ItemProcessor", "Iterator")) {
            if (node.path(processor).isObject()) {
                inside.add(new Scope(place.child(processor), node.get(processor), machineLanguage));
            }
        }
        return inside;
    }
}
