package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.flow.ChoiceRules;
import io.github.asl4j.validate.internal.flow.DataFlow;

/** A rule of a Choice state can be true for some data that reaches the state. */
public final class UnsatisfiableChoiceRule implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        DataFlow.of(definition)
                .states()
                .filter(flow -> flow.state().type().equals("Choice"))
                .forEach(flow -> {
                    for (PartNode part : flow.state().parts()) {
                        if (part.is("CHOICE_RULE")) {
                            ChoiceRules.whyNeverTrue(part.node(), flow.effectiveInput())
                                    .ifPresent(why ->
                                            diagnostics.warning(part.place(), "this rule is never true: %s", why));
                        }
                    }
                });
    }
}
