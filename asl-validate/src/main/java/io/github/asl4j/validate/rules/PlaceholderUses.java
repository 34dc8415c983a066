package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each placeholder stands in a definition, and where first. */
record PlaceholderUses(Placeholder placeholder, Text first, int count) {

    static Map<Placeholder, PlaceholderUses> in(Definition definition) {
        Map<Placeholder, PlaceholderUses> uses = new LinkedHashMap<>();
        definition
                .texts()
                .forEach(text -> PlaceholderSyntax.of(text.value())
                        .forEach(placeholder -> uses.merge(
                                placeholder,
                                new PlaceholderUses(placeholder, text, 1),
                                (before, use) -> new PlaceholderUses(placeholder, before.first, before.count + 1))));
        return uses;
    }
}
