package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** Only a task that someone else completes can send heartbeats. */
public final class HeartbeatWithoutEffect implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            for (String field : List.of("HeartbeatSeconds", "HeartbeatSecondsPath")) {
                if (task.node().has(field) && Resources.answersAtOnce(task)) {
                    diagnostics.warning(
                            task.place().child(field),
                            "nothing sends heartbeats for \"%s\"; use \"TimeoutSeconds\", or .waitForTaskToken",
                            task.name());
                }
            }
        }
    }
}
