package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where no rule of a Choice state matches, it needs a {@code "Default"}. */
public final class ChoiceWithoutDefault implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final List<String> DEFAULT = List.of("Default");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Choice")) {
            if (!state.mayHave(DEFAULT) && !takesEverything(state.node().path("Choices"))) {
                diagnostics.warning(
                        state.place(),
                        "\"%s\" has no \"Default\"; the execution fails where none of its rules matches",
                        state.name());
            }
        }
    }

    /** Returns whether there is a rule for true and one for false, or one for each value and one for its absence. */
    private static boolean takesEverything(JsonNode rules) {
        Set<String> tested = new HashSet<>();
        for (JsonNode rule : rules) {
            if (rule.path("Condition").asBoolean(false)) {
                return true;
            }
            DataTest test = DataTest.of(rule);
            if (test != null && test.operand().isBoolean()) {
                String what = test.operator() + " " + test.variable() + " ";
                tested.add(what + test.operand());
                if (tested.contains(what + !test.operand().booleanValue())) {
                    return true;
                }
            }
        }
        return false;
    }
}
