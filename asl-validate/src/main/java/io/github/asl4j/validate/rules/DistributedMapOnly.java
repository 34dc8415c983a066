package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** What belongs to a distributed Map does not stand in an inline one. */
public final class DistributedMapOnly implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    private static final List<String> REFUSED = List.of("ItemReader", "ItemBatcher", "ResultWriter", "Label");

    private static final List<String> WITHOUT_EFFECT = List.of(
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("Map").stream().filter(DistributedMapOnly::isInline).forEach(map -> {
            map.present(REFUSED)
                    .forEach(field -> diagnostics
                            .error(
                                    map.place().child(field),
                                    "\"%s\" belongs to a distributed Map; this one is inline: give its \"ItemProcessor\""
                                            + " a \"ProcessorConfig\" with \"Mode\": \"DISTRIBUTED\"",
                                    field)
                            .inService(map.place(), "Field '%s' is not supported", field));
            map.present(WITHOUT_EFFECT)
                    .forEach(field -> diagnostics
                            .warning(
                                    map.place().child(field),
                                    "\"%s\" has an effect in a distributed Map only; this one is inline",
                                    field)
                            .notInService());
        });
    }

    private static boolean isInline(PartNode map) {
        JsonNode processor = map.node().has("ItemProcessor")
                ? map.node().get("ItemProcessor")
                : map.node().path("Iterator");
        return processor.isObject()
                && !processor.path("ProcessorConfig").isTextual()
                && processor
                        .path("ProcessorConfig")
                        .path("Mode")
                        .asText("INLINE")
                        .equals("INLINE");
    }
}
