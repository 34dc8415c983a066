package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;
import java.util.Set;

/** {@code $states} has the members that Step Functions gives it. */
public final class UnknownStatesField implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final Set<String> MEMBERS = Set.of("input", "result", "errorOutput", "context");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .expressions()
                .forEach(expression ->
                        expression.jsonata().map(jsonata -> jsonata.references().states()).orElse(List.of()).stream()
                                .filter(states -> !states.path().isEmpty()
                                        && !MEMBERS.contains(states.path().get(0)))
                                .forEach(states -> diagnostics.warning(
                                        expression.place(),
                                        "\"%s\" refers to $states.%s at column %d, which never is; $states has input, result,"
                                                + " errorOutput and context",
                                        expression.key(),
                                        states.path().get(0),
                                        expression.column(states.offset()))));
    }
}
