package com.example;

import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineSource;
import java.util.Map;

public final class Orders implements StateMachineSource {

    @Override
    public Map<String, StateMachine> stateMachines() {
        return Map.of(
                "order",
                StateMachine.builder().startAt("A").state("B", PassState.jsonPath().end()).build());
    }
}
