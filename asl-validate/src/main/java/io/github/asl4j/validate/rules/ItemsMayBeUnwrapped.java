package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;

/** The {@code "Items"} of a Map are an array, also where one is found, or none. */
public final class ItemsMayBeUnwrapped implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream()
                .filter(expression -> expression.key().equals("Items")
                        && expression.part().is("Map")
                        && expression.form() == Form.JSONATA)
                .filter(expression -> expression.jsonata().stream().anyMatch(jsonata -> jsonata.mayBeUnwrapped()))
                .forEach(expression -> diagnostics.warning(
                        expression.place(),
                        "\"Items\" selects: where only one item is found, JSONata gives it without an array, and the state"
                                + " fails; write \"{%% [ .. ] %%}\""));
    }
}
