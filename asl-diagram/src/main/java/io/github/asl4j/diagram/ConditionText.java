package io.github.asl4j.diagram;

import io.github.asl4j.model.ChoiceRule;
import io.github.asl4j.model.ComparisonOperator;
import io.github.asl4j.model.DataTest;
import io.github.asl4j.model.DataTest.And;
import io.github.asl4j.model.DataTest.Comparison;
import io.github.asl4j.model.DataTest.Not;
import io.github.asl4j.model.DataTest.Or;
import io.github.asl4j.model.Dynamic;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonataValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** When a Choice Rule is true, in short: {@code $.StatusCode == 200}. */
final class ConditionText {

    private ConditionText() {}

    /** Returns the comment of a rule, which says it in the author's words; else its test. */
    static String of(ChoiceRule rule) {
        return rule.comment()
                .filter(comment -> !comment.isBlank())
                .or(() -> rule.condition().map(ConditionText::condition))
                .or(() -> rule.test().map(ConditionText::of))
                .orElse("");
    }

    private static String condition(Dynamic<Boolean> condition) {
        if (condition instanceof Dynamic.Literal<Boolean> literal) {
            return String.valueOf(literal.value());
        } else if (condition instanceof Dynamic.Computed<Boolean> computed) {
            return computed.value() instanceof JsonataValue jsonata
                    ? jsonata.expression().strip()
                    : computed.value().toString();
        }
        throw new AssertionError(condition);
    }

    private static String of(DataTest test) {
        DataTest.Expression expression = test.expression();
        if (expression instanceof And and) {
            return joined(and.tests(), " && ");
        } else if (expression instanceof Or or) {
            return joined(or.tests(), " || ");
        } else if (expression instanceof Not not) {
            return "!(" + of(not.test()) + ")";
        } else if (expression instanceof Comparison comparison) {
            return of(comparison);
        }
        throw new AssertionError(expression);
    }

    private static String joined(List<DataTest> tests, String operator) {
        return tests.stream()
                .map(test -> test.expression() instanceof And || test.expression() instanceof Or
                        ? "(" + of(test) + ")"
                        : of(test))
                .collect(Collectors.joining(operator));
    }

    private static String of(Comparison comparison) {
        String variable = comparison.variable().text();
        String operand = comparison.operand() instanceof Json.JsonString text
                        && comparison.operator().text().endsWith("Path")
                ? text.value()
                : comparison.operand().toNode().toString();
        String name = comparison.operator().text().replaceFirst("Path$", "");
        if (name.startsWith("Is")) {
            return variable + (operand.equals("false") ? " is not " : " is ") + words(name.substring(2));
        }
        return variable + " " + symbol(name, comparison.operator()) + " " + operand;
    }

    private static String symbol(String name, ComparisonOperator operator) {
        if (name.endsWith("GreaterThanEquals")) {
            return ">=";
        } else if (name.endsWith("LessThanEquals")) {
            return "<=";
        } else if (name.endsWith("GreaterThan")) {
            return ">";
        } else if (name.endsWith("LessThan")) {
            return "<";
        } else if (name.endsWith("Equals")) {
            return "==";
        } else if (name.endsWith("Matches")) {
            return "matches";
        }
        throw new AssertionError(operator);
    }

    private static String words(String name) {
        return name.replaceAll("(?<!^)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
