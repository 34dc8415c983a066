package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** {@code "End": false} says nothing. */
public final class EndIsFalse implements Rule {

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
        definition.states().stream().filter(StateNode::hasTransition).forEach(state -> {
            JsonNode end = state.node().path("End");
            if (end.isBoolean() && !end.booleanValue()) {
                diagnostics.warning(state.place().child("End"), "\"End\" is false, as it is by default; leave it out");
            }
        });
    }
}
