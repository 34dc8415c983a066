package io.github.asl4j.validate.rules;

import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** A text may not be nested more deeply than what is read. */
public final class TooDeeplyNested implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .tooDeep()
                .ifPresent(position -> diagnostics.error(
                        definition.placeAt(position),
                        "objects and arrays are nested more than %d levels deep; move inner machines into state machines of"
                                + " their own",
                        StateMachine.MAX_DEPTH));
    }
}
