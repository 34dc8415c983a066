package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;
import java.util.Map;

/** Of fields that say the same thing in different ways an object has one. */
public final class ExclusiveFields implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    /** In the order in which the service names them. */
    private static final Map<String, List<List<String>>> ALTERNATIVES = Map.of(
            "Task",
            List.of(
                    List.of("TimeoutSeconds", "TimeoutSecondsPath"),
                    List.of("HeartbeatSeconds", "HeartbeatSecondsPath")),
            "Wait",
            List.of(List.of("SecondsPath", "Seconds", "TimestampPath", "Timestamp")),
            "Fail",
            List.of(List.of("Error", "ErrorPath"), List.of("Cause", "CausePath")),
            "Map",
            List.of(
                    List.of("ItemProcessor", "Iterator"),
                    List.of("ItemSelector", "Parameters"),
                    List.of("MaxConcurrency", "MaxConcurrencyPath"),
                    List.of("ToleratedFailureCount", "ToleratedFailureCountPath"),
                    List.of("ToleratedFailurePercentage", "ToleratedFailurePercentagePath")),
            "READER_CONFIG",
            List.of(List.of("MaxItems", "MaxItemsPath")),
            "ITEM_BATCHER",
            List.of(
                    List.of("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
                    List.of("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath")));

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts().forEach(part -> {
            for (List<String> fields : ALTERNATIVES.getOrDefault(part.kind(), List.of())) {
                check(part, fields, diagnostics);
            }
        });
    }

    private static void check(PartNode part, List<String> fields, Diagnostics diagnostics) {
        List<String> present = part.present(fields);
        if (present.size() > 1) {
            diagnostics
                    .error(part.place(), "%s has %s; it can have only one of them", part.title(), present)
                    .inService(part.place(), "There should only be one of the following fields: %s", fields);
        }
    }
}
