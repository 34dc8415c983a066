package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** {@code "HeartbeatSeconds"} is less than {@code "TimeoutSeconds"}. */
public final class HeartbeatNotBelowTimeout implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("Task").forEach(task -> {
            JsonNode heartbeat = task.node().path("HeartbeatSeconds");
            JsonNode timeout = task.node().path("TimeoutSeconds");
            if (heartbeat.canConvertToLong()
                    && timeout.canConvertToLong()
                    && heartbeat.longValue() >= timeout.longValue()) {
                diagnostics.error(
                        task.place().child("HeartbeatSeconds"),
                        "\"HeartbeatSeconds\" is %d seconds; it must be less than \"TimeoutSeconds\" (%d)",
                        heartbeat.longValue(),
                        timeout.longValue());
            }
        });
    }
}
