package io.github.asl4j.validate.rules;

import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.Integration;
import io.github.asl4j.integrations.Parameter;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a Task passes has all that its integration requires. */
public final class MissingParameter implements Rule {

    /** It is not recorded whether the service says so when the state machine is created, or when it runs. */
    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Passed passed : Passed.in(definition)) {
            if (passed.hasKnownMembers() && !PartNode.hasPlaceholderName(passed.value())) {
                checkRequired(passed, diagnostics);
                if (passed.isRequest()) {
                    checkAlternatives(passed, diagnostics);
                }
            }
        }
    }

    private static void checkRequired(Passed passed, Diagnostics diagnostics) {
        Set<String> given = passed.names();
        for (Parameter parameter : passed.parameter().parameters()) {
            if (parameter.isRequired() && !isGiven(parameter, given, passed)) {
                diagnostics.error(passed.place(), "%s requires \"%s\"", passed.title(), parameter.name());
            }
        }
    }

    /** Returns whether a parameter stands there, also if it is misspelt. */
    private static boolean isGiven(Parameter parameter, Set<String> given, Passed passed) {
        return given.stream()
                .anyMatch(name -> parameter.isNamed(name)
                        || passed.parameter().parameter(name).isEmpty()
                                && NearestName.of(name, passed.otherNames()).equals(Optional.of(parameter.name())));
    }

    private static void checkAlternatives(Passed passed, Diagnostics diagnostics) {
        List<List<String>> groups =
                Catalogue.find(passed.resource()).map(Integration::exactlyOneOf).orElse(List.of());
        for (List<String> alternatives : groups) {
            Set<String> given = passed.names();
            if (alternatives.stream()
                    .noneMatch(
                            name -> isGiven(passed.parameter().parameter(name).orElseThrow(), given, passed))) {
                diagnostics.error(passed.place(), "%s requires one of %s", passed.title(), alternatives);
            }
        }
    }
}
