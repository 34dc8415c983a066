package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** {@code ${5}} is no substitution, and yet looks like one. */
public final class SubstitutionWithoutName implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Text text : definition.texts()) {
            int at = text.isName() ? -1 : text.value().indexOf("${");
            int end = at < 0 ? -1 : text.value().indexOf('}', at);
            if (end > at + 2
                    && !text.value().contains("{%")
                    && text.value().substring(at + 2, end).chars().allMatch(Character::isDigit)) {
                diagnostics.warning(
                        text.place(),
                        "%s is no substitution, because no name begins with a digit; Fn::Sub refuses it: write ${!%s} there,"
                                + " which stands for the text",
                        text.value().substring(at, end + 1),
                        text.value().substring(at + 2, end));
            }
        }
    }
}
