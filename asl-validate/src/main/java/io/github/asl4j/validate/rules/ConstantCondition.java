package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.JsonataValue;
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
            String text = text(condition);
            if (text.equals("true") || text.equals("false")) {
                diagnostics.warning(
                        rule.place().child("Condition"),
                        text.equals("true")
                                ? "\"Condition\" is true, so that no rule after it is tried; use \"Default\", or write an"
                                        + " expression"
                                : "\"Condition\" is false, so that this rule never matches; write an expression, or leave"
                                        + " the rule out");
            }
        }
    }

    private static String text(JsonNode condition) {
        return condition.isTextual() && JsonataValue.isExpression(condition.textValue())
                ? new JsonataValue(condition.textValue()).expression().strip()
                : condition.isBoolean() ? condition.toString() : "";
    }
}
