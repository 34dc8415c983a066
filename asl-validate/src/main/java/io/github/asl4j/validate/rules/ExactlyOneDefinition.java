package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** A resource of a template gives its definition in exactly one property. */
public final class ExactlyOneDefinition implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.resource().ifPresent(resource -> {
            List<String> given = resource.definitionProperties();
            if (given.isEmpty()) {
                diagnostics.error(
                        definition.place(),
                        "the resource gives no definition; add \"Definition\", \"DefinitionString\" or one of the others");
            } else if (given.size() > 1) {
                diagnostics.error(
                        definition.place(), "the resource gives its definition in each of %s; keep one", given);
            }
        });
    }
}
