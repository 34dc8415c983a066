package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Watch;
import io.github.asl4j.model.State;
import io.github.asl4j.model.Transition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of one {@code "States"} object as an array, so that a transition is an index. */
final class Steps {

    /** The index of the transition {@code "End": true}. */
    static final int END = -1;

    private final StateRunner[] runners;
    private final int start;

    private Steps(StateRunner[] runners, int start) {
        this.runners = runners;
        this.start = start;
    }

    static Steps of(String startAt, Map<String, State> states) {
        return of(startAt, states, null);
    }

    /** Returns the steps, the first of which somebody looks at. */
    static Steps of(String startAt, Map<String, State> states, @Nullable Watch watch) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        states.keySet().forEach(name -> indices.put(name, indices.size()));
        StateRunner[] runners = new StateRunner[states.size()];
        states.forEach((name, state) ->
                runners[indices.get(name)] = compile(name, state, indices, name.equals(startAt) ? watch : null));
        return new Steps(runners, indices.get(startAt));
    }

    private static StateRunner compile(String name, State state, Map<String, Integer> indices, @Nullable Watch watch) {
        try {
            return state.accept(new StateCompiler(name, indices, watch));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("state \"" + name + "\": " + e.getMessage(), e);
        }
    }

    static int target(Transition transition, Map<String, Integer> indices) {
        return transition instanceof Transition.Next next ? indices.get(next.stateName()) : END;
    }

    StateRunner start() {
        return runners[start];
    }

    StateRunner get(int index) {
        return runners[index];
    }
}
