package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Condition;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.ComparisonOperator;
import io.github.asl4j.model.ComparisonOperator.Operand;
import io.github.asl4j.model.DataTest;
import io.github.asl4j.model.DataTest.And;
import io.github.asl4j.model.DataTest.Comparison;
import io.github.asl4j.model.DataTest.Not;
import io.github.asl4j.model.DataTest.Or;
import io.github.asl4j.model.Json.JsonString;
import io.github.asl4j.model.ReferencePath;
import java.util.List;

/** Compiles the conditions of JSONPath Choice Rules. */
public final class ChoiceConditions {

    private ChoiceConditions() {}

    /** Returns the compiled test. */
    public static Condition of(DataTest test) {
        DataTest.Expression expression = test.expression();
        if (expression instanceof And and) {
            List<Condition> all = and.tests().stream().map(ChoiceConditions::of).toList();
            return scope -> all.stream().allMatch(condition -> condition.test(scope));
        } else if (expression instanceof Or or) {
            List<Condition> any = or.tests().stream().map(ChoiceConditions::of).toList();
            return scope -> any.stream().anyMatch(condition -> condition.test(scope));
        } else if (expression instanceof Not not) {
            Condition negated = of(not.test());
            return scope -> !negated.test(scope);
        } else if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        throw new AssertionError(expression);
    }

    private static Condition comparison(Comparison comparison) {
        PathExpression variable = PathExpression.of(comparison.variable());
        ComparisonOperator operator = comparison.operator();
        Object literal = Data.of(comparison.operand());
        if (operator == ComparisonOperator.IS_PRESENT) {
            return scope -> Boolean.valueOf(variable.select(scope).isPresent()).equals(literal);
        }
        Comparing comparing = Comparing.of(operator);
        if (operator.operand() == Operand.PATH) {
            PathExpression other = PathExpression.of(ReferencePath.of(((JsonString) comparison.operand()).value()));
            return scope ->
                    comparing.test(node(variable).evaluate(scope), node(other).evaluate(scope));
        }
        Expression node = node(variable);
        return scope -> comparing.test(node.evaluate(scope), literal);
    }

    private static Expression node(PathExpression path) {
        return (Scope scope) -> {
            PathExpression.Selection selection = path.select(scope);
            if (!selection.isPresent()) {
                throw EvaluationFailure.runtime("Invalid path '" + path.text()
                        + "': The choice state's condition path references an invalid value.");
            }
            return selection.node();
        };
    }
}
