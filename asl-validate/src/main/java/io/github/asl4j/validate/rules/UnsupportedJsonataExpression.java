package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.jsonata.JsonataReferences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A JSONata expression refers only to variables, and to those of {@code $states} that its field has. */
public final class UnsupportedJsonataExpression implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .expressions()
                .forEach(expression -> expression
                        .jsonata()
                        .filter(jsonata -> jsonata.problem().isEmpty())
                        .ifPresent(jsonata -> check(expression, jsonata.references(), diagnostics)));
    }

    private static void check(Expression expression, JsonataReferences references, Diagnostics diagnostics) {
        references
                .context()
                .forEach(name -> diagnostics
                        .error(
                                expression.place(),
                                "\"%s\" refers to %s at the top level, where there is no data, at column %d; the input is"
                                        + " $states.input%s",
                                expression.key(),
                                name.name(),
                                expression.column(name.offset()),
                                name.name().equals("$") ? "" : "." + name.name())
                        .inService(
                                expression.place(),
                                "Reference to '%s' at the top level is not supported.",
                                name.name()));
        references.roots().stream()
                .limit(1)
                .forEach(root -> diagnostics
                        .error(
                                expression.place(),
                                "\"%s\" refers to $$ at column %d, which there is not; the Context Object is"
                                        + " $states.context",
                                expression.key(),
                                expression.column(root.offset()))
                        .inService(expression.place(), "Reference to '$$' is not supported."));
        Set<String> reported = new HashSet<>();
        for (JsonataReferences.StatesReference states : references.states()) {
            String member = states.path().isEmpty() ? "" : states.path().get(0);
            if ((member.equals("result") && !hasResult(expression)
                            || member.equals("errorOutput") && !hasErrorOutput(expression))
                    && reported.add(member)) {
                diagnostics
                        .error(
                                expression.place(),
                                "\"%s\" refers to $states.%s at column %d; there is one only in %s",
                                expression.key(),
                                member,
                                expression.column(states.offset()),
                                member.equals("result")
                                        ? "\"Output\" and \"Assign\" of a Task, Parallel or Map state"
                                        : "\"Output\" and \"Assign\" of a Catcher")
                        .inService(expression.place(), "Field '$states.%s' does not exist.", member);
            }
        }
    }

    private static boolean isOutputOrAssign(Expression expression) {
        return List.of("Output", "Assign").contains(expression.field());
    }

    private static boolean hasResult(Expression expression) {
        return isOutputOrAssign(expression)
                && List.of("Task", "Parallel", "Map").contains(expression.part().kind());
    }

    private static boolean hasErrorOutput(Expression expression) {
        return isOutputOrAssign(expression) && expression.part().is("CATCHER");
    }
}
