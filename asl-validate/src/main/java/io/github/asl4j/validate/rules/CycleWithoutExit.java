package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.flow.ControlFlow;
import java.util.List;

/** An execution that has got into a circle of states must be able to leave it again. */
public final class CycleWithoutExit implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int SHOWN_NAMES = 10;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        boolean hasNoEnd = MissingEndState.hasNoEnd(definition);
        for (ControlFlow flow : ControlFlow.of(definition)) {
            if (hasNoEnd && flow.scope() == definition.scopes().get(0)) {
                continue; // Said by MissingEndState.
            }
            for (List<StateNode> cycle : flow.cycles()) {
                if (flow.isReached(cycle.get(0)) && !flow.canLeave(cycle)) {
                    diagnostics.warning(
                            cycle.get(0).place(),
                            "no way leads out of %s, and nothing there ends the execution; add one of the two",
                            cycle.size() <= SHOWN_NAMES
                                    ? cycle.stream().map(StateNode::name).toList()
                                    : "these " + cycle.size() + " states");
                }
            }
        }
    }
}
