package com.example;

import static io.github.asl4j.model.Asl.*;

import io.github.asl4j.integrations.SnsPublish;
import io.github.asl4j.model.*;
import java.util.Map;

public final class Orders implements StateMachineSource {

    @Override
    public Map<String, StateMachine> stateMachines() {
        return Map.of("order", machine("Übergabe"), "refund", machine("Refund"));
    }

    private static StateMachine machine(String state) {
        return StateMachine.builder()
                .startAt(state)
                .state(state, SnsPublish.jsonPath().message("done").topicArn(substitution("Topic")).end())
                .build();
    }
}
