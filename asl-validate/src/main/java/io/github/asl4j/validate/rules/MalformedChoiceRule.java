package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A data test compares a variable by one operator, or combines other tests. */
public final class MalformedChoiceRule implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    /** In the order in which the service names them. */
    private static final List<String> KINDS = List.of("And", "Or", "Not", "Variable", "Condition");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.states().stream()
                .filter(state -> state.language().equals(Optional.of(QueryLanguage.JSONPATH)))
                .flatMap(state -> state.parts().stream())
                .filter(part -> (part.is("CHOICE_RULE") || part.is("DATA_TEST"))
                        && !part.node().has("Condition"))
                .forEach(part -> check(part, diagnostics));
    }

    private static void check(PartNode test, Diagnostics diagnostics) {
        List<String> kinds = test.present(KINDS);
        List<String> operators = operators(test);
        if (kinds.size() > 1) {
            diagnostics
                    .error(test.place(), "%s has %s; it can have only one of them", test.title(), kinds)
                    .inService(test.place(), "The object must have only one of the following fields, %s", KINDS);
        } else if (kinds.isEmpty() && test.mayHave(List.of())) {
            return; // A field whose name is not known yet.
        } else if (kinds.isEmpty()) {
            diagnostics
                    .error(
                            test.place(),
                            "%s tests nothing; it needs a \"Variable\" with a comparison, or \"And\", \"Or\" or \"Not\"",
                            test.title())
                    .inService(test.place(), "The object must have only one of the following fields, %s", KINDS);
        } else if (!kinds.get(0).equals("Variable")) {
            if (!operators.isEmpty()) {
                diagnostics.error(
                        test.place(),
                        "%s has \"%s\" and %s; a comparison beside it needs a test of its own inside",
                        test.title(),
                        kinds.get(0),
                        operators);
            }
        } else if (operators.size() > 1) {
            diagnostics
                    .error(
                            test.place(),
                            "%s compares by %s; it can have only one operator: combine several tests by \"And\"",
                            test.title(),
                            operators)
                    .inService(test.place(), "There should only be one of the following fields: %s", operators);
        } else if (operators.isEmpty() && !test.mayHave(List.of())) {
            diagnostics.error(
                    test.place(),
                    "%s compares its \"Variable\" with nothing; it needs an operator as \"StringEquals\"",
                    test.title());
        }
    }

    /** Every field of a data test that is no other one is an operator; a misspelt one is reported by its name. */
    private static List<String> operators(PartNode test) {
        List<String> operators = new ArrayList<>();
        test.node().fieldNames().forEachRemaining(name -> {
            if (!KINDS.contains(name)
                    && !List.of("Next", "Comment", "Assign", "Output").contains(name)
                    && !PlaceholderSyntax.isIn(name)) {
                operators.add(name);
            }
        });
        return operators;
    }
}
