package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.VariableRead;
import io.github.asl4j.validate.internal.flow.Assigned;
import io.github.asl4j.validate.internal.flow.Variables;
import io.github.asl4j.validate.internal.flow.Variables.ScopeVariables;
import java.util.HashMap;
import java.util.Map;

/** Every way to the reader of a variable assigns it. */
public final class UnassignedVariable implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Variables variables = Variables.of(definition);
        if (!variables.isComplete()) {
            return;
        }
        Map<Scope, Assigned> assigned = new HashMap<>();
        variables
                .scopes()
                .forEach(scope -> scope.reads().stream()
                        .filter(read -> !read.isAsked())
                        .forEach(read -> scope.visible(read.name())
                                .ifPresent(owner -> check(
                                        read,
                                        owner,
                                        reader(read, scope, owner),
                                        assigned.computeIfAbsent(
                                                owner.scope(),
                                                key -> Assigned.in(
                                                        key, owner.assigned().keySet())),
                                        diagnostics))));
    }

    /** What is read inside a branch or iteration is read at the state that holds it. */
    private static StateNode reader(VariableRead read, ScopeVariables scope, ScopeVariables owner) {
        StateNode reader = read.expression().state();
        for (ScopeVariables each = scope; each != owner; each = each.outer()) {
            reader = each.at();
        }
        return reader;
    }

    private static void check(
            VariableRead read, ScopeVariables owner, StateNode reader, Assigned assigned, Diagnostics diagnostics) {
        if (!assigned.isReached(reader) || assigned.onEveryWayTo(reader, read.name())) {
            return;
        }
        StateNode assigner = owner.assigned().get(read.name()).state();
        String why;
        if (assigned.onSomeWayTo(reader, read.name())) {
            why = "which is not assigned on every way to this state";
        } else if (assigner == reader) {
            why = "which this state assigns itself; that counts from the next state on";
        } else {
            why = "which \"" + assigner.name() + "\" assigns only later";
        }
        diagnostics.warning(
                read.expression().place(),
                "\"%s\" reads $%s, %s",
                read.expression().key(),
                read.name(),
                why);
    }
}
