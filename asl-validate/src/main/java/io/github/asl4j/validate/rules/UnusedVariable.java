package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.VariableRead;
import io.github.asl4j.validate.internal.flow.Variables;
import io.github.asl4j.validate.internal.flow.Variables.ScopeVariables;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** A variable that is assigned is read. */
public final class UnusedVariable implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Variables variables = Variables.of(definition);
        if (!variables.isComplete() || definition.expressions().stream().anyMatch(UnusedVariable::mayReadAny)) {
            return;
        }
        Map<ScopeVariables, Set<String>> read = new IdentityHashMap<>();
        for (ScopeVariables scope : variables.scopes()) {
            for (VariableRead each : scope.reads()) {
                scope.visible(each.name())
                        .ifPresent(owner -> read.computeIfAbsent(owner, key -> new HashSet<>())
                                .add(each.name()));
            }
        }
        variables
                .scopes()
                .forEach(scope -> scope.assigned().forEach((name, assignment) -> {
                    if (!read.getOrDefault(scope, Set.of()).contains(name)) {
                        diagnostics.warning(assignment.place(), "\"%s\" is assigned, but no state reads it", name);
                    }
                }));
    }

    private static boolean mayReadAny(Expression expression) {
        return expression.form() != Expression.Form.LITERAL
                && (expression.hasPlaceholder()
                        || expression.problem().isPresent()
                        || expression.jsonata().stream()
                                .anyMatch(jsonata -> jsonata.problem().isPresent()));
    }
}
