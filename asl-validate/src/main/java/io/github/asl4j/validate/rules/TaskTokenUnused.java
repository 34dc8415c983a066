package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.jsonata.JsonataExpression;
import java.util.List;
import java.util.Optional;

/** A task that waits for its token hands the token to someone. */
public final class TaskTokenUnused implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    /** What the Context Object has beside {@code Task}. */
    private static final List<String> NO_TASK = List.of(".Execution", ".State", ".StateMachine", ".Map");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            if (Resources.waitsForToken(task)
                    && !task.parts().isEmpty()
                    && !task.mayHave(List.of())
                    && task.expressions().stream().noneMatch(TaskTokenUnused::mayHoldToken)) {
                diagnostics.warning(
                        task.place().child("Resource"),
                        "\"%s\" waits for its task token, and hands it to nobody; pass on \"%s\"",
                        task.name(),
                        Resources.tokenOf(task));
            }
        }
    }

    private static boolean mayHoldToken(Expression expression) {
        return switch (expression.form()) {
            case LITERAL -> mayBecomeJsonata(expression);
            case JSONATA ->
                expression.jsonata().map(TaskTokenUnused::mayHoldToken).orElse(true);
            default -> expression.hasPlaceholder() || mayHoldToken(expression.text());
        };
    }

    private static boolean mayBecomeJsonata(Expression literal) {
        return literal.hasPlaceholder()
                && !literal.state().language().equals(Optional.of(QueryLanguage.JSONPATH))
                && (literal.text().startsWith("$") || literal.text().startsWith("<"));
    }

    private static boolean mayHoldToken(JsonataExpression jsonata) {
        return jsonata.problem().isPresent()
                || jsonata.references().states().stream().anyMatch(states -> mayHoldToken(states.path()));
    }

    /** Returns whether a path from {@code $states} leads to the token, or to something that holds it. */
    private static boolean mayHoldToken(List<String> path) {
        return path.isEmpty()
                || path.get(0).equals("context")
                        && (path.size() == 1 || path.get(1).equals("Task"));
    }

    /** Returns whether a path or call refers to the Context Object, other than to a member that is not {@code Task}. */
    private static boolean mayHoldToken(String text) {
        for (int at = text.indexOf("$$"); at >= 0; at = text.indexOf("$$", at + 2)) {
            int member = at + 2;
            if (NO_TASK.stream().noneMatch(name -> text.startsWith(name, member))) {
                return true;
            }
        }
        return false;
    }
}
