package io.github.asl4j.local;

import io.github.asl4j.model.ItemProcessor;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A compiled definition. */
record Program(Steps steps, Optional<Duration> timeout, Set<String> taskNames) {

    static Program of(StateMachine machine) {
        return new Program(
                Steps.of(machine.startAt(), machine.states()),
                machine.timeoutSeconds().map(Duration::ofSeconds),
                taskNames(machine.states()));
    }

    /** Returns the program of the child executions of a distributed Map. */
    static Program of(ItemProcessor processor) {
        return new Program(
                Steps.of(processor.startAt(), processor.states()), Optional.empty(), taskNames(processor.states()));
    }

    private static Set<String> taskNames(Map<String, State> states) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Map<String, State>> scopes = new ArrayDeque<>(List.of(states));
        for (Map<String, State> scope = scopes.poll(); scope != null; scope = scopes.poll()) {
            scope.forEach((name, state) -> {
                if (state instanceof TaskState) {
                    names.add(name);
                } else if (state instanceof ParallelState parallel) {
                    parallel.branches().forEach(branch -> scopes.add(branch.states()));
                } else if (state instanceof MapState map) {
                    scopes.add(map.itemProcessor().states());
                }
            });
        }
        return names;
    }
}
