package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** A text that a Task passes has the form that is documented for it. */
public final class MalformedParameterValue implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Passed passed : Passed.in(definition)) {
            if (passed.value().isTextual() && !mayHoldPlaceholder(passed.value().textValue())) {
                passed.parameter()
                        .formProblem(passed.value().textValue())
                        .ifPresent(problem -> diagnostics.warning(passed.place(), "%s", problem));
            }
        }
    }

    /** Returns whether a part may stand for something, in whatever form: no form has any of these characters. */
    private static boolean mayHoldPlaceholder(String text) {
        return text.chars().anyMatch(character -> "<>{}".indexOf(character) >= 0);
    }
}
