package io.github.asl4j.validate.internal.flow;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shapes of the data at every state of a definition: of the input that the ways through the machine can give it. The
 * shapes are followed from the start until they no longer change; a state that changes too often gets any input, so that the
 * work grows with the number of states.
 */
public final class DataFlow {

    private static final int MOST_CHANGES = 4;

    private static final int DEPTH = 12;

    private final List<StateFlow> states = new ArrayList<>();

    private DataFlow(Definition definition) {
        if (definition.scopes().isEmpty()) {
            return;
        }
        Deque<Start> open = new ArrayDeque<>();
        open.push(new Start(
                definition.scopes().get(0),
                definition.inputSchema().map(Shapes::ofSchema).orElse(Shape.ANY)));
        while (!open.isEmpty()) {
            for (StateFlow state : follow(open.pop())) {
                states.add(state);
                state.scopes().forEach(open::push);
            }
        }
    }

    /** A machine with what it starts with. */
    record Start(Scope scope, Shape input) {}

    /** Returns the data flow of a definition, which is found once. */
    public static DataFlow of(Definition definition) {
        return definition.memo(DataFlow.class, DataFlow::new);
    }

    private static List<StateFlow> follow(Start start) {
        Map<String, StateNode> byName = new HashMap<>();
        start.scope().states().forEach(state -> byName.put(state.name(), state));
        Map<StateNode, Shape> inputs = new IdentityHashMap<>();
        Map<StateNode, StateFlow> flows = new IdentityHashMap<>();
        Map<StateNode, Integer> changes = new IdentityHashMap<>();
        Deque<StateNode> open = new ArrayDeque<>();
        StateNode first = byName.get(start.scope().node().path("StartAt").asText());
        if (first != null) {
            inputs.put(first, start.input());
            open.add(first);
        }
        Set<StateNode> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.addAll(open);
        while (!open.isEmpty()) {
            StateNode state = open.poll();
            waiting.remove(state);
            StateFlow flow = new StateFlow(state, inputs.get(state));
            flows.put(state, flow);
            flow.outputs((name, output) -> {
                StateNode next = byName.get(name);
                if (next == null) {
                    return;
                }
                Shape before = inputs.get(next);
                Shape after = before == null ? output.upTo(DEPTH) : before.join(output.upTo(DEPTH));
                if (after.equals(before)) {
                    return;
                }
                inputs.put(next, changes.merge(next, 1, Integer::sum) > MOST_CHANGES ? Shape.ANY : after);
                if (waiting.add(next)) {
                    open.add(next);
                }
            });
        }
        return start.scope().states().stream()
                .filter(flows::containsKey)
                .map(flows::get)
                .toList();
    }

    /** Returns the states that can be reached, with what is known of their data. */
    public Stream<StateFlow> states() {
        return states.stream();
    }
}
