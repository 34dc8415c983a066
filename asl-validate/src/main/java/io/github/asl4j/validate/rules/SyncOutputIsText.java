package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** {@code startExecution.sync} gives the output of the execution as text, {@code .sync:2} as JSON. */
public final class SyncOutputIsText implements Rule {

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
        for (StateNode task : definition.states("Task")) {
            if (Resources.calls(task, "states:startExecution")
                    && Resources.text(task).endsWith(".sync")) {
                diagnostics.warning(
                        task.place().child("Resource"),
                        "states:startExecution.sync gives \"Output\" as JSON in a text; use states:startExecution.sync:2,"
                                + " which gives it as JSON");
            }
        }
    }
}
