package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** A call of something else should not be waited for without end. */
public final class TaskWithoutTimeout implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    static final List<String> LIMITS =
            List.of("TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (mayHaveLimit(definition)) {
            return;
        }
        for (StateNode task : definition.states("Task")) {
            if (isExternal(task) && !task.mayHave(LIMITS)) {
                diagnostics.warning(
                        task.place(),
                        "\"%s\" has no \"TimeoutSeconds\", which is 99999999 then; set how long its answer may take",
                        task.name());
            }
        }
    }

    /** Returns whether the whole execution may have a timeout. */
    static boolean mayHaveLimit(Definition definition) {
        return definition
                .root()
                .map(root -> root.has("TimeoutSeconds") || PartNode.hasPlaceholderName(root))
                .orElse(true);
    }

    /** Of what waits for a token {@link TokenWithoutTimeout} says so. */
    private static boolean isExternal(StateNode task) {
        return Resources.callsLambda(task) && !Resources.waitsForToken(task)
                || Resources.calls(task, "http:invoke")
                || Resources.calls(task, "apigateway:invoke")
                || Resources.waitsForJob(task);
    }
}
