package io.github.asl4j.local;

import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A compiled definition. */
record Program(Steps steps, Optional<Duration> timeout, Set<String> taskNames) {

    static Program of(StateMachine machine) {
        return new Program(
                Steps.of(machine.startAt(), machine.states()),
                machine.timeoutSeconds().map(Duration::ofSeconds),
                machine.states().entrySet().stream()
                        .filter(state -> state.getValue() instanceof TaskState)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
    }
}
