package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;

/** No two members of a payload template have the same name once {@code .$} is taken off. */
public final class CollidingTemplateMembers implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream().filter(Expression::isInTemplate).forEach(value -> {
            String name = value.key().substring(0, value.key().length() - ".$".length());
            if (value.owner().has(name)) {
                diagnostics.error(
                        value.place(), "\"%s\" and \"%s\" give the same member; keep one of them", name, value.key());
            }
        });
    }
}
