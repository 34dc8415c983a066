package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.jsonata.JsonataProblem;

/** What stands between <code>{%</code> and <code>%}</code> is a JSONata expression. */
public final class InvalidJsonataExpression implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .expressions()
                .forEach(expression -> expression
                        .jsonata()
                        .flatMap(jsonata -> jsonata.problem())
                        .ifPresent(problem -> report(expression, problem, diagnostics)));
    }

    private static void report(Expression expression, JsonataProblem problem, Diagnostics diagnostics) {
        Finding finding = diagnostics.error(
                expression.place(),
                "\"%s\" holds no JSONata expression: %s at column %d",
                expression.key(),
                problem.message(),
                expression.column(problem.offset()));
        if (problem.code().equals(JsonataProblem.LIMIT)) {
            finding.notInService();
        } else {
            finding.inService(expression.place(), "%s", problem.message());
        }
    }
}
