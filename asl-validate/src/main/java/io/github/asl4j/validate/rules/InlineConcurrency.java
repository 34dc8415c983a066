package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** The iterations of an inline Map run in the execution itself, about forty of them at a time. */
public final class InlineConcurrency implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int MOST = 40;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode map : definition.states("Map")) {
            JsonNode concurrency = map.node().path("MaxConcurrency");
            if (concurrency.isNumber() && concurrency.doubleValue() > MOST && MapProcessor.isInline(map)) {
                diagnostics.warning(
                        map.place().child("MaxConcurrency"),
                        "\"MaxConcurrency\" is %s; an inline Map is not sure to run more than %d iterations at a time: make"
                                + " it less, or use \"Mode\": \"DISTRIBUTED\"",
                        concurrency,
                        MOST);
            }
        }
    }
}
