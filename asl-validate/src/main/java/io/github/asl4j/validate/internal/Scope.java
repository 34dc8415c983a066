package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code "StartAt"} with its {@code "States"}: the machine, a branch of a Parallel state, the processor of a Map. */
public final class Scope {

    private final Place place;
    private final JsonNode node;
    private final List<StateNode> states = new ArrayList<>();
    private final Set<String> stateNames = new LinkedHashSet<>();
    private @Nullable List<Target> targets;

    Scope(Place place, JsonNode node, Optional<QueryLanguage> machineLanguage) {
        this.place = place;
        this.node = node;
        Place inStates = place.child("States");
        node.path("States").properties().forEach(member -> {
            stateNames.add(member.getKey());
            if (member.getValue().isObject()) {
                states.add(new StateNode(
                        member.getKey(), inStates.child(member.getKey()), member.getValue(), machineLanguage));
            }
        });
    }

    /** Returns the language that a machine or state asks for; only the exact word asks for JSONPath. */
    static Optional<QueryLanguage> language(JsonNode node) {
        JsonNode language = node.path("QueryLanguage");
        if (PlaceholderSyntax.isIn(language.asText())) {
            return Optional.empty();
        }
        return Optional.of(
                language.isMissingNode() || language.asText().equals(QueryLanguage.JSONPATH.text())
                        ? QueryLanguage.JSONPATH
                        : QueryLanguage.JSONATA);
    }

    /** Returns where the scope stands. */
    public Place place() {
        return place;
    }

    /** Returns the object that holds the states. */
    public JsonNode node() {
        return node;
    }

    /** Returns the states that are objects, in their order. */
    public List<StateNode> states() {
        return states;
    }

    /** Returns the names of all states, also of those that are no objects. */
    public Set<String> stateNames() {
        return stateNames;
    }

    /** Returns whether the scope says where it starts. */
    public boolean hasStart() {
        return node.path("StartAt").isTextual();
    }

    /** Returns every place that names a state, {@code "StartAt"} first. */
    public Stream<Target> targets() {
        if (targets == null) {
            targets = new ArrayList<>();
            if (hasStart()) {
                targets.add(
                        new Target(place.child("StartAt"), node.get("StartAt").textValue()));
            }
            states.forEach(state -> targets.addAll(state.targets()));
        }
        return targets.stream();
    }

    /** A place that names a state. */
    public record Target(Place place, String stateName) {}
}
