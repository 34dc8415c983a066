package com.example.flows;

import static io.github.asl4j.model.Asl.*;

import com.example.plain.Topics;
import io.github.asl4j.integrations.SnsPublish;
import io.github.asl4j.model.*;
import java.util.Map;

public final class Flows implements StateMachineSource {

    @Override
    public Map<String, StateMachine> stateMachines() {
        return Map.of(
                "notify",
                StateMachine.builder()
                        .startAt("Notify")
                        .state("Notify", SnsPublish.jsonata().message("done").topicArn(substitution(Topics.NAME)).end())
                        .build());
    }
}
