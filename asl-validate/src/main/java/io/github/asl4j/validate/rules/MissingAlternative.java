package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;
import java.util.Map;

/** Of fields of which one is needed, an object has one. */
public final class MissingAlternative implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    /** In the order in which the service names them. */
    private static final Map<String, List<String>> ALTERNATIVES = Map.of(
            "Wait", List.of("SecondsPath", "Seconds", "TimestampPath", "Timestamp"),
            "Map", List.of("ItemProcessor", "Iterator"),
            "ITEM_BATCHER",
                    List.of(
                            "MaxItemsPerBatch",
                            "MaxItemsPerBatchPath",
                            "MaxInputBytesPerBatch",
                            "MaxInputBytesPerBatchPath"),
            "RESULT_WRITER", List.of("Resource", "WriterConfig"));

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts().forEach(part -> {
            List<String> fields = ALTERNATIVES.getOrDefault(part.kind(), List.of());
            if (!fields.isEmpty() && !part.mayHave(fields)) {
                diagnostics
                        .error(part.place(), "%s needs one of %s", part.title(), fields)
                        .inService(
                                part.place(), "This object should have only one of the following fields: %s", fields);
            }
        });
    }
}
