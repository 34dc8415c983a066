package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** The text must be JSON. */
public final class InvalidJsonDescription implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .syntaxProblem()
                .ifPresent(
                        problem -> diagnostics.error(definition.placeAt(problem.position()), "%s", problem.message()));
    }
}
