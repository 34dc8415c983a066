package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashSet;
import java.util.Set;

/** The name of a state must be unique in the machine and all machines inside it. */
public final class DuplicateStateName implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        definition.states().stream()
                .filter(state -> !names.add(state.name()))
                .forEach(state -> diagnostics
                        .error(
                                state.place(),
                                "\"%s\" is the name of another state of this machine already; names must be unique, also inside"
                                        + " Parallel and Map states",
                                state.name())
                        .inService(state.place(), "Duplicate State name: %s", state.name()));
    }
}
