package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** The machine must have a state in which it can end. */
public final class MissingEndState implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (hasNoEnd(definition)) {
            diagnostics
                    .error(
                            definition.place().child("States"),
                            "no state ends the machine; one needs \"End\": true, or the type Succeed or Fail")
                    .inService((String) null, "Workflow has no terminal state");
        }
    }

    /** Says so of the top level only: the service lets a machine inside a state run in circles. */
    static boolean hasNoEnd(Definition definition) {
        return definition.scopes().stream()
                .limit(1)
                .anyMatch(machine -> !machine.states().isEmpty()
                        && machine.states().size() == machine.stateNames().size()
                        && machine.states().stream().noneMatch(MissingEndState::canEnd));
    }

    /** A state that is broken in this respect has its own diagnostic. */
    private static boolean canEnd(StateNode state) {
        return state.mayEnd() || state.hasTransition() && !state.node().has("Next");
    }
}
