package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** An execution that fails should say why. */
public final class FailWithoutError implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    private static final List<String> REASONS = List.of("Error", "ErrorPath", "Cause", "CausePath");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Fail")) {
            if (!state.mayHave(REASONS)) {
                diagnostics.warning(
                        state.place(), "\"%s\" has neither \"Error\" nor \"Cause\"; say what went wrong", state.name());
            }
        }
    }
}
