package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashSet;
import java.util.Set;

/** The {@code "Label"} of a distributed Map is unique in the machine. */
public final class DuplicateLabelName implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Set<String> labels = new HashSet<>();
        definition.parts("Map").forEach(map -> {
            JsonNode label = map.node().path("Label");
            if (label.isTextual() && !labels.add(label.textValue())) {
                diagnostics
                        .error(
                                map.place().child("Label"),
                                "\"%s\" is the label of another Map of this machine already; labels must be unique",
                                label.textValue())
                        .inService(map.place().child("Label"), "Duplicate Label name: %s", label.textValue());
            }
        });
    }
}
