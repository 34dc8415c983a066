package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** A result writer that has a {@code "Resource"} writes to S3, and says where. */
public final class InvalidResultWriter implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("RESULT_WRITER").stream()
                .filter(writer -> writer.node().has("Resource"))
                .forEach(writer -> check(writer, diagnostics));
    }

    private static void check(PartNode writer, Diagnostics diagnostics) {
        JsonNode resource = writer.node().get("Resource");
        if (resource.isTextual()
                && !resource.textValue().endsWith(":states:::s3:putObject")
                && !PlaceholderSyntax.isIn(resource.textValue())) {
            diagnostics
                    .error(
                            writer.place().child("Resource"),
                            "\"Resource\" is \"%s\"; results can only be written by"
                                    + " \"arn:aws:states:::s3:putObject\"",
                            resource.textValue())
                    .inService(
                            writer.place().child("Resource"),
                            "The field 'Resource' does not match any of the allowed values");
        }
        if (!writer.mayHave(List.of("Parameters", "Arguments"))) {
            diagnostics.error(
                    writer.place(),
                    "a \"ResultWriter\" with a \"Resource\" needs \"Parameters\" (in JSONata \"Arguments\") with its"
                            + " \"Bucket\"");
        }
    }
}
