package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** Whoever catches the failure of a task that has a timeout should also catch the timeout. */
public final class UnhandledTimeout implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final List<String> LIMITS =
            List.of("TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            JsonNode catchers = task.node().path("Catch");
            if (catchers.isArray() && !catchers.isEmpty() && LIMITS.stream().anyMatch(task.node()::has)) {
                check(task, catchers, diagnostics);
            }
        }
    }

    private static void check(StateNode task, JsonNode catchers, Diagnostics diagnostics) {
        int catcher = -1;
        int element = -1;
        for (int i = 0; i < catchers.size(); i++) {
            JsonNode names = catchers.get(i).path("ErrorEquals");
            for (int j = 0; names.isArray() && j < names.size(); j++) {
                String name = names.get(j).asText();
                if (name.equals("States.TaskFailed")) {
                    catcher = i;
                    element = j;
                } else if (name.equals("States.ALL") || name.endsWith("Timeout") || PlaceholderSyntax.isIn(name)) {
                    return;
                }
            }
        }
        if (catcher >= 0) {
            diagnostics.warning(
                    task.place()
                            .child("Catch")
                            .child(catcher)
                            .child("ErrorEquals")
                            .child(element),
                    "\"States.TaskFailed\" is every error but the timeout that \"%s\" has; add \"States.Timeout\", or catch"
                            + " \"States.ALL\"",
                    task.name());
        }
    }
}
