package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.flow.ControlFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where most errors lead to one state, those of every task should. */
public final class TaskWithoutCatch implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        ControlFlow.of(definition)
                .forEach(flow -> commonHandler(flow).ifPresent(handler -> {
                    var handling = flow.from(handler);
                    flow.scope().states().stream()
                            .filter(state -> state.type().equals("Task")
                                    && state.node().path("Catch").isEmpty()
                                    && !state.mayHave(List.of())
                                    && !handling.contains(state))
                            .forEach(state -> diagnostics.warning(
                                    state.place(),
                                    "\"%s\" has no \"Catch\", so that its errors do not get to \"%s\" as those of other tasks do",
                                    state.name(),
                                    handler.name()));
                }));
    }

    /** Returns the state that more than one Catcher leads to. */
    private static Optional<StateNode> commonHandler(ControlFlow flow) {
        Map<String, Integer> counts = new HashMap<>();
        String most = "";
        for (StateNode state : flow.scope().states()) {
            for (JsonNode catcher : state.node().path("Catch")) {
                String target = catcher.path("Next").asText();
                int count = counts.merge(target, 1, Integer::sum);
                if (count > 1 && count > counts.getOrDefault(most, 0) || target.equals(most)) {
                    most = target;
                }
            }
        }
        return flow.state(most);
    }
}
