package io.github.asl4j.validate.rules;

import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** An action with an optimized integration is called through that, and not through the AWS SDK. */
public final class UnoptimizedIntegration implements Rule {

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
            Catalogue.optimized(Resources.text(task))
                    .ifPresent(integration -> diagnostics.warning(
                            task.place().child("Resource"),
                            "\"%s\" calls the AWS SDK; the optimized integration is \"%s\"",
                            task.name(),
                            integration.name()));
        }
    }
}
