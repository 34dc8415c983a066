package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each placeholder stands in a definition, and where first. */
record PlaceholderUses(Placeholder placeholder, Text first, int count) {

    /** All of a definition, in the order of the text. */
    private record All(Map<Placeholder, PlaceholderUses> uses) {}

    static Map<Placeholder, PlaceholderUses> in(Definition definition) {
        return definition.memo(All.class, PlaceholderUses::find).uses();
    }

    private static All find(Definition definition) {
        Map<Placeholder, PlaceholderUses> uses = new LinkedHashMap<>();
        for (Text text : definition.texts()) {
            for (Placeholder placeholder : PlaceholderSyntax.of(text.value())) {
                uses.merge(
                        placeholder,
                        new PlaceholderUses(placeholder, text, 1),
                        (before, use) -> new PlaceholderUses(placeholder, before.first, before.count + 1));
            }
        }
        return new All(uses);
    }
}
