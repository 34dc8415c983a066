package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.Scope.Target;
import io.github.asl4j.validate.internal.flow.ControlFlow;
import java.util.Set;
import java.util.stream.Collectors;

/** A way must lead from {@code "StartAt"} to every state; that some state names it is not enough. */
public final class IndirectlyUnreachableState implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (MissingEndState.hasNoEnd(definition)) {
            return;
        }
        ControlFlow.of(definition).forEach(flow -> check(flow, diagnostics));
    }

    private static void check(ControlFlow flow, Diagnostics diagnostics) {
        Scope scope = flow.scope();
        if (!flow.isKnown() || scope.states().stream().allMatch(flow::isReached)) {
            return;
        }
        Set<String> named = scope.targets().map(Target::stateName).collect(Collectors.toSet());
        scope.states().stream()
                .filter(state -> named.contains(state.name()) && !flow.isReached(state))
                .forEach(state -> diagnostics.warning(
                        state.place(),
                        "\"%s\" is not reachable from \"StartAt\"; what leads to it is not reachable itself",
                        state.name()));
    }
}
