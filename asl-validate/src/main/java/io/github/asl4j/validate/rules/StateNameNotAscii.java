package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** Metrics and logs hold names of ASCII characters only. */
public final class StateNameNotAscii implements Rule {

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
        definition.states().forEach(state -> {
            int at = firstOther(state.name());
            if (at >= 0) {
                diagnostics.warning(
                        state.place(),
                        "the name of this state has the character U+%04X; CloudWatch takes printable ASCII characters only",
                        state.name().codePointAt(at));
            }
        });
    }

    private static int firstOther(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
                return i;
            }
        }
        return -1;
    }
}
