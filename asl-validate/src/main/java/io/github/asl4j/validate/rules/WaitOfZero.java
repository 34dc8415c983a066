package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** A Wait state waits. */
public final class WaitOfZero implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Wait")) {
            JsonNode seconds = state.node().path("Seconds");
            if (seconds.isNumber() && seconds.decimalValue().signum() == 0) {
                diagnostics.warning(
                        state.place().child("Seconds"),
                        "\"Seconds\" is 0, so that \"%s\" does not wait; give the time, or leave the state out",
                        state.name());
            }
        }
    }
}
