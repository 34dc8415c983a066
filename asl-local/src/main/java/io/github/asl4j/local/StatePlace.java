package io.github.asl4j.local;

import io.github.asl4j.model.Branch;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state somewhere in a machine.
 *
 * @param isInMap whether the iterations of a Map run it
 */
record StatePlace(State state, boolean isInMap) {

    private record Scope(Map<String, State> states, boolean isInMap) {}

    static Optional<StatePlace> find(StateMachine machine, String name) {
        return find(new Scope(machine.states(), false), name);
    }

    /** Returns whether a state has another one inside. */
    static boolean holds(State state, String name) {
        return find(new Scope(Map.of("", state), false), name).isPresent();
    }

    private static Optional<StatePlace> find(Scope all, String name) {
        Deque<Scope> scopes = new ArrayDeque<>(List.of(all));
        for (Scope scope = scopes.poll(); scope != null; scope = scopes.poll()) {
            State found = scope.states().get(name);
            if (found != null) {
                return Optional.of(new StatePlace(found, scope.isInMap()));
            }
            for (State state : scope.states().values()) {
                if (state instanceof MapState map) {
                    scopes.add(new Scope(map.itemProcessor().states(), true));
                } else if (state instanceof ParallelState parallel) {
                    for (Branch branch : parallel.branches()) {
                        scopes.add(new Scope(branch.states(), scope.isInMap()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
