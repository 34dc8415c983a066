package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.jsonata.JsonataExpression;

/** A JSONata expression computes something; {@code {% 1 %}} is 1. */
public final class ConstantExpression implements Rule {

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
        definition.expressions().stream()
                .filter(expression -> expression.form() == Form.JSONATA && !isCondition(expression))
                .filter(expression -> expression
                        .jsonata()
                        .filter(JsonataExpression::isConstant)
                        .isPresent())
                .forEach(expression -> diagnostics.warning(
                        expression.place(),
                        "the expression of \"%s\" is constant; write its value as JSON, without \"{%% %%}\"",
                        expression.key()));
    }

    /** Of these {@link ConstantCondition} says what that means. */
    private static boolean isCondition(Expression expression) {
        return expression.field().equals("Condition") && expression.part().is("CHOICE_RULE");
    }
}
