package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.Iterator;
import java.util.Set;

/** A Pass state that changes nothing can be left out. */
public final class PassWithoutEffect implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    private static final Set<String> WITHOUT_EFFECT = Set.of("Type", "Comment", "QueryLanguage", "Next", "End");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Pass")) {
            if (hasNoEffect(state)) {
                diagnostics.warning(
                        state.place(),
                        "\"%s\" hands its input on as it is; leave it out, or give it what it is to put in",
                        state.name());
            }
        }
    }

    private static boolean hasNoEffect(StateNode state) {
        for (Iterator<String> names = state.node().fieldNames(); names.hasNext(); ) {
            if (!WITHOUT_EFFECT.contains(names.next())) {
                return false;
            }
        }
        return true;
    }
}
