package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** The definition of a resource of a template is here to be checked. */
public final class UncheckedDefinition implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .resource()
                .filter(resource -> resource.definitionProperties().size() == 1
                        && definition.text().isEmpty())
                .ifPresent(resource -> diagnostics.warning(
                        definition.place(),
                        "\"%s\" gives the definition by what is only known at deployment; it is not checked",
                        resource.definitionProperties().get(0)));
    }
}
