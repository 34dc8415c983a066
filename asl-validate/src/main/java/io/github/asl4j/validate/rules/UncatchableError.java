package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** An error of the kind {@code States.Runtime} always ends the execution. */
public final class UncatchableError implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final String RUNTIME = "States.Runtime";

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (String kind : List.of("RETRIER", "CATCHER")) {
            for (PartNode handler : definition.parts(kind)) {
                JsonNode names = handler.node().path("ErrorEquals");
                for (int i = 0; names.isArray() && i < names.size(); i++) {
                    if (names.get(i).asText().equals(RUNTIME)) {
                        diagnostics.warning(
                                handler.place().child("ErrorEquals").child(i),
                                "\"States.Runtime\" is never retried or caught; leave it out, and keep the paths of the"
                                        + " state from failing");
                    }
                }
            }
        }
    }
}
