package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** A Choice state must have more than one way out. */
public final class ChoiceWithoutEffect implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Choice")) {
            JsonNode target = state.node().path("Default");
            if (target.isTextual() && !state.node().path("Choices").isEmpty() && !decides(state.node(), target)) {
                diagnostics.warning(
                        state.place(),
                        "all rules of \"%s\" and its \"Default\" lead to \"%s\"; let one lead elsewhere, or leave the state"
                                + " out",
                        state.name(),
                        target.textValue());
            }
        }
    }

    private static boolean decides(JsonNode state, JsonNode target) {
        if (state.has("Assign") || state.has("Output")) {
            return true;
        }
        for (JsonNode rule : state.path("Choices")) {
            if (!rule.path("Next").equals(target) || rule.has("Assign") || rule.has("Output")) {
                return true;
            }
        }
        return false;
    }
}
