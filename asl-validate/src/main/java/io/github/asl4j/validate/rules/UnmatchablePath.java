package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.flow.DataFlow;

/** A path can match something in the data that reaches its state. */
public final class UnmatchablePath implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        DataFlow.of(definition)
                .states()
                .forEach(flow -> flow.state()
                        .expressions()
                        .forEach(expression -> flow.problem(expression)
                                .ifPresent(problem -> diagnostics.warning(
                                        expression.place(),
                                        "\"%s\": %s%s",
                                        expression.key(),
                                        problem,
                                        isLostInput(expression, problem)
                                                ? "; a \"ResultPath\" there keeps the input"
                                                : ""))));
    }

    private static boolean isLostInput(Expression expression, String problem) {
        return problem.contains(": the result of ") && !expression.field().equals("ResultSelector");
    }
}
