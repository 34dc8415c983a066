package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** The name of a state has 1 to 80 characters. */
public final class InvalidStateName implements Rule {

    private static final int MAX_LENGTH = 80;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.states().forEach(state -> {
            int length = state.name().codePointCount(0, state.name().length());
            if (length == 0 || length > MAX_LENGTH && !PlaceholderSyntax.isIn(state.name())) {
                diagnostics.error(
                        state.place(),
                        "the name of this state has %d characters; it must have 1 to %d",
                        length,
                        MAX_LENGTH);
            }
        });
    }
}
