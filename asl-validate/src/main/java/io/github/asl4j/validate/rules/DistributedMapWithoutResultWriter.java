package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** The results of items read from a file are rarely small enough for the state to output them. */
public final class DistributedMapWithoutResultWriter implements Rule {

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
        for (StateNode map : definition.states("Map")) {
            if (MapProcessor.isDistributed(map)
                    && map.node().has("ItemReader")
                    && !map.mayHave(List.of("ResultWriter"))) {
                diagnostics.warning(
                        map.place(),
                        "\"%s\" reads its items from S3 and outputs all results itself, which may have 262144 bytes; write"
                                + " them to S3 by \"ResultWriter\"",
                        map.name());
            }
        }
    }
}
