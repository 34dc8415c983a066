package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** A Task, Parallel, Map, Pass or Wait state has either {@code "Next"} or {@code "End": true}. */
public final class ExactlyOneTransition implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.states().stream().filter(StateNode::hasTransition).forEach(state -> {
            boolean next = state.node().has("Next");
            boolean end = state.isTerminal();
            if (next && end) {
                diagnostics
                        .error(
                                state.place(),
                                "\"%s\" has both \"Next\" and \"End\": true; it needs one of them",
                                state.name())
                        .inService(state.place(), "There should only be one of the following fields: [Next, End]");
            } else if (!next && !end && !state.mayEnd()) {
                diagnostics
                        .error(state.place(), "\"%s\" leads nowhere; it needs \"Next\" or \"End\": true", state.name())
                        .inService(
                                state.place(), "This object should have only one of the following fields: [Next, End]");
            }
        });
    }
}
