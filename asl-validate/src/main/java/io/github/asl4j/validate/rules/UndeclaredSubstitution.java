package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Assumptions.Resource;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.Optional;

/** Every {@code ${Name}} of a definition in a template is declared there. */
public final class UndeclaredSubstitution implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Optional<Resource> resource = definition.resource();
        if (resource.isEmpty()) {
            return;
        }
        PlaceholderUses.in(definition).values().stream()
                .filter(use -> use.placeholder().isSubstitution()
                        && !resource.get()
                                .substitutions()
                                .contains(use.placeholder().name()))
                .forEach(use -> diagnostics.error(
                        use.first().place(),
                        "%s is not declared; add it to \"DefinitionSubstitutions\"%s",
                        use.placeholder().text(),
                        NearestName.question(
                                        use.placeholder().name(), resource.get().substitutions())
                                .orElse("")));
    }
}
