package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.flow.ControlFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is repeated until it succeeds needs a pause between its attempts. */
public final class LoopWithoutWait implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    /** Longer ways back are not followed, lest every one of thousands of ways is. */
    private static final int MOST_STEPS = 20;

    private static final Set<String> TIMEOUTS = Set.of("States.Timeout", "States.HeartbeatTimeout");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (ControlFlow flow : ControlFlow.of(definition)) {
            for (List<StateNode> cycle : flow.cycles()) {
                for (StateNode state : cycle) {
                    checkCatchers(state, flow, diagnostics);
                }
                checkPoll(cycle, diagnostics);
            }
        }
    }

    /** An error that leads back to the task, by nothing but Pass states. */
    private static void checkCatchers(StateNode task, ControlFlow flow, Diagnostics diagnostics) {
        JsonNode catchers = task.node().path("Catch");
        if (!catchers.isArray() || !isAtOnce(task) || !task.node().path("Retry").isEmpty()) {
            return;
        }
        for (int i = 0; i < catchers.size(); i++) {
            if (hasErrorBesideTimeouts(catchers.get(i))
                    && leadsBack(catchers.get(i).path("Next").asText(), task, flow)) {
                diagnostics.warning(
                        task.place().child("Catch").child(i).child("Next"),
                        "an error leads back to \"%s\" at once, and without end if it persists; use \"Retry\", or put a"
                                + " Wait on the way back",
                        task.name());
            }
        }
    }

    private static boolean isAtOnce(StateNode state) {
        if (!state.type().equals("Task")) {
            return false;
        }
        return Resources.answersAtOnce(state);
    }

    private static boolean hasErrorBesideTimeouts(JsonNode catcher) {
        for (JsonNode error : catcher.path("ErrorEquals")) {
            if (!TIMEOUTS.contains(error.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsBack(String name, StateNode task, ControlFlow flow) {
        Set<String> seen = new HashSet<>();
        String at = name;
        while (!at.equals(task.name())) {
            StateNode state =
                    seen.size() < MOST_STEPS && seen.add(at) ? flow.state(at).orElse(null) : null;
            if (state == null || !state.type().equals("Pass")) {
                return false;
            }
            at = state.node().path("Next").asText();
        }
        return true;
    }

    /** One task that asks how something is, and Choice and Pass states. */
    private static void checkPoll(List<StateNode> cycle, Diagnostics diagnostics) {
        StateNode poll = null;
        for (StateNode state : cycle) {
            if (state.type().equals("Task") && poll == null) {
                poll = state;
            } else if (!state.type().equals("Choice") && !state.type().equals("Pass")) {
                return;
            }
        }
        if (poll != null && cycle.size() > 1 && isQuestion(poll)) {
            diagnostics.warning(
                    poll.place(),
                    "\"%s\" is asked again at once until the answer changes; put a Wait into this loop",
                    poll.name());
        }
    }

    /** Asking for the next page is no repetition. */
    private static boolean isQuestion(StateNode task) {
        String action = Resources.text(task);
        action = action.substring(action.lastIndexOf(':') + 1);
        if (!Resources.answersAtOnce(task) || !(action.startsWith("describe") || action.startsWith("get"))) {
            return false;
        }
        JsonNode parameters = task.node().path(task.node().has("Arguments") ? "Arguments" : "Parameters");
        for (var names = parameters.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.contains("Token") || name.contains("Marker")) {
                return false;
            }
        }
        return parameters.isObject();
    }
}
