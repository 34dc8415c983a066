package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** A parameter that is not known, and need not be a misspelt one, may be newer than those that are. */
public final class UnlistedParameter implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        UnknownParameter.in(definition).stream()
                .filter(unknown -> !unknown.isTypo())
                .forEach(unknown -> diagnostics.warning(
                        unknown.place(),
                        "\"%s\" is no known parameter of %s%s",
                        unknown.name(),
                        unknown.holder().title(),
                        unknown.nearest()
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; check that it exists")));
    }
}
