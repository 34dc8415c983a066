package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.flow.Variables;

/** A branch or iteration does not assign a variable of the scope around it. */
public final class ShadowedVariable implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Variables.of(definition)
                .scopes()
                .forEach(scope -> scope.assigned().forEach((name, assignment) -> {
                    if (scope.outer() != null && !scope.isDistributed()) {
                        scope.outer()
                                .visible(name)
                                .ifPresent(outer -> diagnostics.warning(
                                        assignment.place(),
                                        "\"%s\" is a variable of the scope around, assigned by \"%s\"; here it can only be"
                                                + " read: give this one another name",
                                        name,
                                        outer.assigned().get(name).state().name()));
                    }
                }));
    }
}
