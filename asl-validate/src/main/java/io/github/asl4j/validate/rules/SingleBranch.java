package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** A Parallel state has branches that run at the same time. */
public final class SingleBranch implements Rule {

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
        for (StateNode state : definition.states("Parallel")) {
            JsonNode branches = state.node().path("Branches");
            if (branches.isArray() && branches.size() == 1) {
                diagnostics.warning(
                        state.place().child("Branches"),
                        "\"%s\" has one branch only; put its states here instead, or add a branch",
                        state.name());
            }
        }
    }
}
