package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import java.util.Optional;

/** A JSONata state has no paths and no {@code .$} members, which it takes literally. */
public final class PathInJsonataState implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream()
                .filter(expression -> expression.form() == Form.LITERAL
                        && expression.state().language().equals(Optional.of(QueryLanguage.JSONATA)))
                .forEach(expression -> check(expression, diagnostics));
    }

    private static void check(Expression literal, Diagnostics diagnostics) {
        if (literal.key().endsWith(".$") && literal.owner().isObject()) {
            diagnostics.warning(
                    literal.place(),
                    "\"%s\" is taken literally: this state uses JSONata, where values are computed by \"{%% .. %%}\"",
                    literal.key());
        } else if (literal.text().startsWith("$.")
                || literal.text().startsWith("$[")
                || literal.text().startsWith("$$.")) {
            diagnostics.warning(
                    literal.place(),
                    "\"%s\" is \"%s\", which is taken literally: this state uses JSONata; write \"{%% $states.%s %%}\"",
                    literal.key(),
                    literal.text(),
                    literal.text().startsWith("$$.")
                            ? "context" + literal.text().substring(2)
                            : "input" + literal.text().substring(1));
        }
    }
}
