package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;

/** A {@code "Condition"} decides nothing if it is {@code true} or {@code false} itself. */
public final class ConstantCondition implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (PartNode rule : definition.parts("CHOICE_RULE")) {
            JsonNode condition = rule.node().path("Condition");
            if (condition.isBoolean()) {
                diagnostics.warning(
                        rule.place().child("Condition"),
                        condition.booleanValue()
                                ? "\"Condition\" is true, so that no rule after it is tried; use \"Default\", or write an"
                                        + " expression"
                                : "\"Condition\" is false, so that this rule never matches; write an expression, or leave"
                                        + " the rule out");
            }
        }
    }
}
