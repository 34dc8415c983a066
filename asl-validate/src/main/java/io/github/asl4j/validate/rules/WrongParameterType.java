package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Values;
import java.util.Map;

/** What a Task passes has the JSON types that its integration takes. */
public final class WrongParameterType implements Rule {

    private static final Map<String, String> WITH_ARTICLE = Map.of(
            "array", "an array",
            "boolean", "a boolean",
            "integer", "an integer",
            "number", "a number",
            "object", "an object");

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Passed passed : Passed.in(definition)) {
            if (!passed.parameter().takes(passed.value())) {
                diagnostics.error(
                        passed.place(),
                        "%s is %s; it must be %s",
                        passed.title(),
                        Values.shortened(passed.value()),
                        WITH_ARTICLE.get(passed.parameter().type()));
            }
        }
    }
}
