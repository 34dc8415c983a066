package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.jsonata.JsonataFunctions;
import io.github.asl4j.validate.internal.jsonata.JsonataReferences.FunctionUse;
import java.util.List;

/** A function that a JSONata expression calls is one that Step Functions has. */
public final class UnknownJsonataFunction implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .expressions()
                .forEach(expression ->
                        expression.jsonata().map(jsonata -> jsonata.references().functions()).orElse(List.of()).stream()
                                .filter(function -> !function.isBuiltIn())
                                .forEach(function -> diagnostics.warning(
                                        expression.place(),
                                        "\"%s\" calls $%s at column %d, which Step Functions does not have%s",
                                        expression.key(),
                                        function.name(),
                                        expression.column(function.offset()),
                                        help(function))));
    }

    private static String help(FunctionUse function) {
        return function.name().equals("eval")
                ? "; $parse reads JSON"
                : NearestName.of(function.name(), JsonataFunctions.names())
                        .map(nearest -> "; did you mean $" + nearest + "?")
                        .orElse("");
    }
}
