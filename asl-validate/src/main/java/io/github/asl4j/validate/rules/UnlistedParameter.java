package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** A parameter that is like none of those that are known may be newer than they are. */
public final class UnlistedParameter implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        UnknownParameter.in(definition).stream()
                .filter(unknown -> unknown.nearest().isEmpty())
                .forEach(unknown -> diagnostics.warning(
                        unknown.place(),
                        "\"%s\" is no known parameter of %s; check that it exists",
                        unknown.name(),
                        unknown.holder().title()));
    }
}
