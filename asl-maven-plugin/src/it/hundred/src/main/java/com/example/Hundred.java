package com.example;

import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineSource;
import java.util.Map;
import java.util.TreeMap;

public final class Hundred implements StateMachineSource {

    @Override
    public Map<String, StateMachine> stateMachines() {
        Map<String, StateMachine> machines = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            StateMachine.Builder machine = StateMachine.builder().startAt("State0");
            for (int j = 0; j < 100; j++) {
                machine.state("State" + j, PassState.jsonPath().result(j).next("State" + (j + 1)));
            }
            machines.put("machine" + i, machine.state("State100", PassState.jsonPath().end()).build());
        }
        return machines;
    }
}
