package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Retrier or Catcher must have an error that none before it takes. */
public final class UnreachableHandler implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    /** What {@code States.TaskFailed} does not match, or not as far as is known. */
    private static final Set<String> NO_FAILURES = Set.of(
            "States.ALL", "States.Timeout", "States.HeartbeatTimeout", "States.Runtime", "States.DataLimitExceeded");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.states().forEach(state -> {
            for (String field : List.of("Retry", "Catch")) {
                JsonNode handlers = state.node().path(field);
                if (handlers.isArray() && handlers.size() > 1) {
                    check(handlers, state.place().child(field), diagnostics);
                }
            }
        });
    }

    private static void check(JsonNode handlers, Place place, Diagnostics diagnostics) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < handlers.size(); i++) {
            JsonNode names = handlers.get(i).path("ErrorEquals");
            if (areTaken(names, taken)) {
                diagnostics.warning(
                        place.child(i),
                        "every error that this is for goes to one before it; put the specific names first, or leave it"
                                + " out");
            }
            names.forEach(name -> taken.add(name.asText()));
        }
    }

    private static boolean areTaken(JsonNode names, Set<String> taken) {
        for (JsonNode name : names) {
            if (!isTaken(name.asText(), taken)) {
                return false;
            }
        }
        return names.isArray() && !names.isEmpty();
    }

    private static boolean isTaken(String name, Set<String> taken) {
        return taken.contains(name)
                || name.equals("States.HeartbeatTimeout") && taken.contains("States.Timeout")
                || taken.contains("States.TaskFailed") && !NO_FAILURES.contains(name) && !PlaceholderSyntax.isIn(name);
    }
}
