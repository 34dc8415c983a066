package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;

/** A number or a boolean is no substitution where the definition is an object. */
public final class QuotedSubstitution implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (definition
                .resource()
                .filter(resource -> resource.definitionProperties().contains("Definition"))
                .isEmpty()) {
            return;
        }
        for (PartNode part : definition.parts()) {
            part.node().properties().forEach(member -> {
                if (isSubstitution(member.getValue()) && part.takesNoText(member.getKey())) {
                    diagnostics.warning(
                            part.place().child(member.getKey()),
                            "\"%s\": %s arrives as a string; give the definition as \"DefinitionString\", where it stands"
                                    + " without quotes",
                            member.getKey(),
                            member.getValue().textValue());
                }
            });
        }
    }

    private static boolean isSubstitution(JsonNode value) {
        return value.isTextual()
                && PlaceholderSyntax.substitutionAt(value.textValue(), 0)
                        .filter(placeholder -> placeholder.text().equals(value.textValue()))
                        .isPresent();
    }
}
