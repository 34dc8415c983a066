package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;

/** What is put into a path or expression becomes code. */
public final class SubstitutionInExpression implements Rule {

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
        definition.expressions().forEach(expression -> {
            if (expression.form() != Form.LITERAL && expression.text().contains("${")) {
                PlaceholderSyntax.of(expression.text()).stream()
                        .filter(placeholder -> placeholder.isSubstitution())
                        .limit(1)
                        .forEach(placeholder -> diagnostics.warning(
                                expression.place(),
                                "the value of %s becomes part of an expression, and may break it; put it into a member of"
                                        + " its own, and refer to that",
                                placeholder.text()));
            }
        });
    }
}
