package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** A distributed Map says of which type its child executions are, an inline one does not. */
public final class InvalidProcessorConfig implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("PROCESSOR_CONFIG").forEach(config -> {
            String mode = config.node().path("Mode").asText("INLINE");
            boolean hasType = config.node().has("ExecutionType");
            if (mode.equals("DISTRIBUTED") && !config.mayHave(List.of("ExecutionType"))) {
                diagnostics
                        .error(
                                config.place(),
                                "\"ExecutionType\" is required in the \"ProcessorConfig\" of a distributed Map; it is"
                                        + " \"STANDARD\" or \"EXPRESS\"")
                        .inService(config.place(), "These fields are required: [ExecutionType]");
            } else if (mode.equals("INLINE") && hasType && !config.mayHave(List.of())) {
                diagnostics
                        .error(
                                config.place().child("ExecutionType"),
                                "\"ExecutionType\" is for child executions, which an inline Map has not; make \"Mode\""
                                        + " \"DISTRIBUTED\", or leave it out")
                        .inService(config.place(), "Field 'ExecutionType' is not supported");
            }
        });
    }
}
