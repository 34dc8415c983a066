package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.internal.Assumptions.Resource;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Placeholders and the values given for them have the same names. */
public final class UnmatchedPlaceholder implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Set<String> given = definition.placeholderValues().keySet();
        Set<String> declared =
                definition.resource().map(Resource::substitutions).orElse(Set.of());
        if (given.isEmpty() && declared.isEmpty()) {
            return;
        }
        Map<Placeholder, PlaceholderUses> uses = PlaceholderUses.in(definition);
        if (!given.isEmpty()) {
            uses.values().stream()
                    .filter(use -> !given.contains(use.placeholder().name())
                            && !declared.contains(use.placeholder().name()))
                    .forEach(use -> diagnostics.warning(
                            use.first().place(),
                            "%s is given no value",
                            use.placeholder().text()));
        }
        Set<String> present = uses.keySet().stream().map(Placeholder::name).collect(Collectors.toSet());
        TreeSet<String> absent = new TreeSet<>(given);
        absent.addAll(declared);
        absent.removeAll(present);
        absent.forEach(name -> diagnostics.warning(
                definition.place(),
                "\"%s\" is given a value, but the definition has no such placeholder%s",
                name,
                NearestName.question(name, present).orElse("")));
    }
}
