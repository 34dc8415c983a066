package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.Optional;

/** A Map state has {@code "ItemProcessor"} and {@code "ItemSelector"}; it had other names for them. */
public final class DeprecatedField implements Rule {

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
        for (StateNode map : definition.states("Map")) {
            if (map.node().has("Iterator")) {
                report(map, "Iterator", "ItemProcessor", diagnostics);
            }
            if (map.node().has("Parameters") && map.language().equals(Optional.of(QueryLanguage.JSONPATH))) {
                report(map, "Parameters", "ItemSelector", diagnostics);
            }
        }
    }

    private static void report(StateNode map, String field, String instead, Diagnostics diagnostics) {
        diagnostics.warning(
                map.place().child(field),
                "\"%s\" is the deprecated name of \"%s\" in a Map state; rename it",
                field,
                instead);
    }
}
