package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** A task that someone else completes may be forgotten, and then needs a limit. */
public final class TokenWithoutTimeout implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (!TaskWithoutTimeout.mayHaveLimit(definition)) {
            for (StateNode task : definition.states("Task")) {
                if ((Resources.waitsForToken(task) || Resources.isActivity(task))
                        && !task.mayHave(TaskWithoutTimeout.LIMITS)) {
                    diagnostics.warning(
                            task.place(),
                            "\"%s\" waits until someone completes it, for more than three years if nobody does; set"
                                    + " \"TimeoutSeconds\" or \"HeartbeatSeconds\"",
                            task.name());
                }
            }
        }
    }
}
