package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** A definition with {@code <NAME>} in it is a template, and cannot be deployed. */
public final class UnresolvedPlaceholder implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (!definition.placeholderValues().isEmpty()) {
            return; // Which names lack a value then, UnmatchedPlaceholder says.
        }
        PlaceholderUses.in(definition).values().stream()
                .filter(use -> !use.placeholder().isSubstitution())
                .forEach(use -> diagnostics.warning(
                        use.first().place(),
                        "%s has no value yet; it stands in %d place%s of this template",
                        use.placeholder().text(),
                        use.count(),
                        use.count() == 1 ? "" : "s"));
    }
}
