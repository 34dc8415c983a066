package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.Set;

/** {@code "StartAt"}, {@code "Next"} and {@code "Default"} must name a state of the same {@code "States"} object. */
public final class MissingTransitionTarget implements Rule {

    private static final int SHOWN_NAMES = 10;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .scopes()
                .forEach(scope -> scope.targets()
                        .filter(target -> !scope.stateNames().contains(target.stateName()))
                        .forEach(target -> diagnostics
                                .error(
                                        target.place(),
                                        "\"%s\": \"%s\" is not a state of this \"States\" object%s",
                                        target.place().token(),
                                        target.stateName(),
                                        known(target.stateName(), scope.stateNames()))
                                .inService(target.place(), "Missing 'Next' target: %s", target.stateName())));
    }

    private static String known(String name, Set<String> names) {
        return names.size() <= SHOWN_NAMES
                ? "; it has " + names
                : NearestName.of(name, names)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse("");
    }
}
