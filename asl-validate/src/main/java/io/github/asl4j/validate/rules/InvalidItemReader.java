package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The configuration of an item reader fits what it reads. */
public final class InvalidItemReader implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("ITEM_READER").forEach(reader -> checkResource(reader, diagnostics));
        definition.parts("READER_CONFIG").forEach(config -> check(config, diagnostics));
    }

    private static void checkResource(PartNode reader, Diagnostics diagnostics) {
        JsonNode resource = reader.node().path("Resource");
        if (resource.isTextual()
                && !resource.textValue().endsWith(":states:::s3:getObject")
                && !resource.textValue().endsWith(":states:::s3:listObjectsV2")
                && !PlaceholderSyntax.isIn(resource.textValue())) {
            diagnostics
                    .error(
                            reader.place().child("Resource"),
                            "\"Resource\" is \"%s\"; items can only be read by \"arn:aws:states:::s3:getObject\" or"
                                    + " \"arn:aws:states:::s3:listObjectsV2\"",
                            resource.textValue())
                    .inService(
                            reader.place().child("Resource"),
                            "The field 'Resource' does not match any of the allowed values");
        }
    }

    private static void check(PartNode config, Diagnostics diagnostics) {
        JsonNode node = config.node();
        String input = node.path("InputType").asText();
        String location = node.path("CSVHeaderLocation").asText();
        if (location.equals("GIVEN") && !config.mayHave(List.of("CSVHeaders"))) {
            diagnostics
                    .error(config.place(), "\"CSVHeaders\" are required where \"CSVHeaderLocation\" is \"GIVEN\"")
                    .inService(config.place(), "These fields are required: [CSVHeaders]");
        }
        if (location.equals("FIRST_ROW") && node.has("CSVHeaders")) {
            diagnostics.error(
                    config.place().child("CSVHeaders"),
                    "\"CSVHeaders\" contradict \"CSVHeaderLocation\": \"FIRST_ROW\"; keep one of them");
        }
        if (input.equals("CSV") && !config.mayHave(List.of("CSVHeaderLocation"))) {
            diagnostics
                    .error(
                            config.place(),
                            "\"CSVHeaderLocation\" is required to read CSV; it is \"FIRST_ROW\" or \"GIVEN\"")
                    .inService(config.place(), "The field 'CSVHeaderLocation' is required");
        }
        if (List.of("JSON", "JSONL", "PARQUET").contains(input)) {
            for (String field : config.present(List.of("CSVHeaderLocation", "CSVHeaders", "CSVDelimiter"))) {
                diagnostics
                        .error(config.place().child(field), "\"%s\" is for CSV; this reader reads %s", field, input)
                        .inService(config.place(), "Field '%s' is not supported", field);
            }
        }
        checkPointer(config, diagnostics);
        warnOfRepeatedHeaders(config, diagnostics);
    }

    private static void checkPointer(PartNode config, Diagnostics diagnostics) {
        JsonNode pointer = config.node().path("ItemsPointer");
        if (pointer.isTextual()
                && !pointer.textValue().isEmpty()
                && !pointer.textValue().startsWith("/")
                && !PlaceholderSyntax.isIn(pointer.textValue())) {
            diagnostics.error(
                    config.place().child("ItemsPointer"),
                    "\"ItemsPointer\" is \"%s\"; a JSON Pointer begins with \"/\", as in \"/orders/items\"",
                    pointer.textValue());
        }
    }

    /** The service was recorded to take them; of two columns with one name, one is lost. */
    private static void warnOfRepeatedHeaders(PartNode config, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        JsonNode headers = config.node().path("CSVHeaders");
        for (int i = 0; headers.isArray() && i < headers.size(); i++) {
            if (headers.get(i).isTextual() && !names.add(headers.get(i).textValue())) {
                diagnostics
                        .warning(
                                config.place().child("CSVHeaders").child(i),
                                "\"%s\" is the name of another column already; one of them will be lost",
                                headers.get(i).textValue())
                        .notInService();
            }
        }
    }
}
