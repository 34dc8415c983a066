package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** The name of a state should be the same wherever the definition is deployed. */
public final class SubstitutionInStateName implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .states()
                .forEach(state -> PlaceholderSyntax.of(state.name()).stream()
                        .limit(1)
                        .forEach(placeholder -> diagnostics.warning(
                                state.place(),
                                "the name of this state depends on %s; choose one that is the same in every deployment",
                                placeholder.text())));
    }
}
