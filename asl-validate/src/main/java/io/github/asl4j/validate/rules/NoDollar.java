package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Values;
import java.util.Optional;

/** A member of a payload template is only computed if its name ends in {@code .$}. */
public final class NoDollar implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().forEach(expression -> {
            if (expression.form() == Form.LITERAL
                    && isMeantToBeComputed(expression)
                    && expression.state().language().equals(Optional.of(QueryLanguage.JSONPATH))) {
                report(expression, diagnostics);
            }
        });
    }

    /** What other services take as a path is in members as {@code "InputPath"} of a rule of EventBridge. */
    private static boolean isMeantToBeComputed(Expression expression) {
        String text = expression.text();
        return (text.startsWith("$") && Computed.isPath(text) || Computed.isIntrinsic(text))
                && !expression.key().endsWith("Path")
                && !expression.holder().token().endsWith("PathsMap");
    }

    private static void report(Expression expression, Diagnostics diagnostics) {
        String value = Values.shortened(expression.value());
        boolean isElement = !expression.place().token().equals(expression.key());
        if (isElement) {
            diagnostics.warning(
                    expression.place(),
                    "this element is the text %s itself; to compute the elements write \"%s.$\" and States.Array",
                    value,
                    expression.key());
        } else {
            diagnostics.warning(
                    expression.place(),
                    "\"%s\" is the text %s itself; to compute it write \"%1$s.$\"",
                    expression.key(),
                    value);
        }
    }
}
