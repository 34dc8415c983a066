package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** A distributed Map should say how many of its items may fail. */
public final class DistributedMapWithoutTolerance implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    private static final List<String> THRESHOLDS = List.of(
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode map : definition.states("Map")) {
            if (MapProcessor.isDistributed(map) && !map.mayHave(THRESHOLDS)) {
                diagnostics.warning(
                        map.place(),
                        "\"%s\" fails with the first of its items that does; say by \"ToleratedFailurePercentage\" or"
                                + " \"ToleratedFailureCount\" how many may",
                        map.name());
            }
        }
    }
}
