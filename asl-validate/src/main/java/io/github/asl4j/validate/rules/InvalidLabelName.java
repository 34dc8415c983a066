package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** The {@code "Label"} of a distributed Map has 1 to 40 characters that can stand in an ARN. */
public final class InvalidLabelName implements Rule {

    private static final int MAX_LENGTH = 40;

    private static final String FORBIDDEN = " <>{}[]?*\"#%\\^|~`$&,;:/";

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("Map").forEach(map -> {
            JsonNode label = map.node().path("Label");
            if (!label.isTextual() || PlaceholderSyntax.isIn(label.textValue())) {
                return;
            }
            String name = label.textValue();
            int length = name.codePointCount(0, name.length());
            if (length > MAX_LENGTH) {
                diagnostics.error(
                        map.place().child("Label"), "\"Label\" has %d characters; it can have %d", length, MAX_LENGTH);
            }
            name.chars()
                    .filter(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isWhitespace(c))
                    .findFirst()
                    .ifPresent(c -> diagnostics.error(
                            map.place().child("Label"),
                            "\"Label\" is \"%s\"; it cannot have %s, because it becomes a part of an ARN",
                            name,
                            Character.isISOControl(c) ? "control characters" : "\"" + (char) c + "\""));
        });
    }
}
