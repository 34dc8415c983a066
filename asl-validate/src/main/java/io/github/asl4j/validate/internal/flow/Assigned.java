package io.github.asl4j.validate.internal.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which variables of a scope are assigned before each of its states: on every way to it, and on at least one. What a state
 * assigns itself counts from the next state on.
 */
public final class Assigned {

    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final Map<StateNode, BitSet> onEveryWay = new IdentityHashMap<>();
    private final Map<StateNode, BitSet> onSomeWay = new IdentityHashMap<>();
    private final Map<String, StateNode> byName = new HashMap<>();
    private final Deque<StateNode> open = new ArrayDeque<>();

    private Assigned(Scope scope, Set<String> names) {
        names.forEach(name -> indices.put(name, indices.size()));
        scope.states().forEach(state -> byName.put(state.name(), state));
        reach(scope.node().path("StartAt"), new BitSet(), new BitSet());
        while (!open.isEmpty()) {
            StateNode state = open.poll();
            JsonNode node = state.node();
            leave(state, node.path("Next"), node.path("Assign"));
            leave(state, node.path("Default"), node.path("Assign"));
            for (JsonNode rule : node.path("Choices")) {
                leave(state, rule.path("Next"), rule.path("Assign"));
            }
            for (JsonNode catcher : node.path("Catch")) {
                leave(state, catcher.path("Next"), catcher.path("Assign"));
            }
        }
    }

    /** Returns what is assigned before the states of a scope. */
    public static Assigned in(Scope scope, Set<String> names) {
        return new Assigned(scope, names);
    }

    private void leave(StateNode state, JsonNode next, JsonNode assign) {
        BitSet every = (BitSet) onEveryWay.get(state).clone();
        BitSet some = (BitSet) onSomeWay.get(state).clone();
        assign.fieldNames().forEachRemaining(member -> {
            Integer index = indices.get(Variables.name(member));
            if (index != null) {
                every.set(index);
                some.set(index);
            }
        });
        reach(next, every, some);
    }

    private void reach(JsonNode name, BitSet every, BitSet some) {
        StateNode state = byName.get(name.asText());
        if (state == null) {
            return;
        }
        BitSet everyBefore = onEveryWay.get(state);
        if (everyBefore == null) {
            onEveryWay.put(state, (BitSet) every.clone());
            onSomeWay.put(state, (BitSet) some.clone());
            open.add(state);
            return;
        }
        BitSet someBefore = onSomeWay.get(state);
        int size = everyBefore.cardinality() - someBefore.cardinality();
        everyBefore.and(every);
        someBefore.or(some);
        if (everyBefore.cardinality() - someBefore.cardinality() != size) {
            open.add(state);
        }
    }

    /** Returns whether a way leads to a state. */
    public boolean isReached(StateNode state) {
        return onEveryWay.containsKey(state);
    }

    /** Returns whether every way to a state assigns a variable. */
    public boolean onEveryWayTo(StateNode state, String name) {
        return onEveryWay.get(state).get(indices.get(name));
    }

    /** Returns whether some way to a state assigns a variable. */
    public boolean onSomeWayTo(StateNode state, String name) {
        return onSomeWay.get(state).get(indices.get(name));
    }
}
