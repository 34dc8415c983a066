package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.Scope.Target;
import java.util.Set;
import java.util.stream.Collectors;

/** Every state must be named by {@code "StartAt"} or by another state of its {@code "States"} object. */
public final class UnreachableState implements Rule {

    @Override
    public String serviceCode() {
        return "MISSING_TRANSITION_TARGET";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (MissingEndState.hasNoEnd(definition)) {
            return;
        }
        definition.scopes().stream().filter(Scope::hasStart).forEach(scope -> {
            Set<String> named = scope.targets().map(Target::stateName).collect(Collectors.toSet());
            if (named.stream()
                    .anyMatch(name ->
                            PlaceholderSyntax.isIn(name) && !scope.stateNames().contains(name))) {
                return; // It may become the name of any state.
            }
            scope.states().stream()
                    .filter(state -> !named.contains(state.name()) && !PlaceholderSyntax.isIn(state.name()))
                    .forEach(state -> diagnostics
                            .error(
                                    state.place(),
                                    "\"%s\" is not reachable; no \"StartAt\", \"Next\" or \"Default\" names it",
                                    state.name())
                            .inService(state.place(), "State \"%s\" is not reachable.", state.name()));
        });
    }
}
