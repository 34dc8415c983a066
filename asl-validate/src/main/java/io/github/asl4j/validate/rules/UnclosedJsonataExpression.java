package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import java.util.Optional;

/** A string that is to be a JSONata expression begins with <code>{%</code> and ends with <code>%}</code>. */
public final class UnclosedJsonataExpression implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream()
                .filter(expression -> expression.form() == Form.LITERAL
                        && expression.state().language().equals(Optional.of(QueryLanguage.JSONATA)))
                .forEach(expression -> check(expression, diagnostics));
    }

    private static void check(Expression literal, Diagnostics diagnostics) {
        String text = literal.text();
        if (text.startsWith("{%")) {
            diagnostics
                    .error(
                            literal.place(),
                            "\"%s\" begins with \"{%%\", but does not end with \"%%}\"; close the expression",
                            literal.key())
                    .inService(literal.place(), "JSONata string must start with {%% and end with %%}");
        } else if (text.strip().startsWith("{%") && text.strip().endsWith("%}")) {
            diagnostics
                    .warning(
                            literal.place(),
                            "\"%s\" has white space around \"{%% .. %%}\", and is taken literally; take it away",
                            literal.key())
                    .notInService();
        } else if (text.endsWith("%}") || text.contains("{%")) {
            diagnostics
                    .warning(
                            literal.place(),
                            "\"%s\" holds half an expression, and is taken literally; an expression is all of the"
                                    + " string: \"{%% 'text ' & $x %%}\"",
                            literal.key())
                    .notInService();
        }
    }
}
