package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.VariableRead;
import io.github.asl4j.validate.internal.flow.Variables;
import io.github.asl4j.validate.internal.flow.Variables.ScopeVariables;
import java.util.Optional;

/** A variable that is read is assigned somewhere that its reader can see. AWS accepts it, and the execution fails. */
public final class UndefinedVariable implements Rule {

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
        variables
                .scopes()
                .forEach(scope -> scope.reads().stream()
                        .filter(read ->
                                !read.isAsked() && scope.visible(read.name()).isEmpty())
                        .forEach(read -> diagnostics.warning(
                                read.expression().place(),
                                "\"%s\" reads $%s, %s",
                                read.expression().key(),
                                read.name(),
                                why(read, scope, variables))));
    }

    private static String why(VariableRead read, ScopeVariables scope, Variables variables) {
        if (scope.around(read.name()).isPresent()) {
            return "which a distributed Map cannot see; pass it in by \"ItemSelector\"";
        }
        Optional<ScopeVariables> elsewhere = variables.scopes().stream()
                .filter(other -> other.assigned().containsKey(read.name()))
                .findFirst();
        if (elsewhere.isPresent()) {
            return "which \""
                    + elsewhere.get().assigned().get(read.name()).state().name()
                    + "\" assigns inside another branch or iteration; return it in the output there";
        }
        if (scope.binds(read.name())) {
            return "which is only bound inside an expression; set it by \"Assign\" for other states";
        }
        return "which no \"Assign\" sets"
                + NearestName.question(read.name(), scope.assigned().keySet()).orElse("");
    }
}
