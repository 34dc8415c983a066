package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** A name may stand only once in an object. */
public final class DuplicateKey implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .duplicates()
                .forEach(place -> diagnostics.error(
                        place, "\"%s\" stands twice in this object; names must be unique", place.token()));
    }
}
