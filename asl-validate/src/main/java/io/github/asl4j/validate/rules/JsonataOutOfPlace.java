package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;
import java.util.Optional;

/** JSONata stands where it is evaluated. */
public final class JsonataOutOfPlace implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream()
                .filter(expression -> expression.form() == Form.LITERAL
                        && expression.state().language().equals(Optional.of(QueryLanguage.JSONPATH))
                        && JsonataValue.isExpression(expression.text()))
                .forEach(expression -> diagnostics.warning(
                        expression.place(),
                        "\"%s\" is a JSONata expression, but this state uses JSONPath, and takes it literally; give it"
                                + " \"QueryLanguage\": \"JSONata\"",
                        expression.key()));
        definition.states().forEach(state -> check(state, diagnostics));
    }

    private static void check(StateNode state, Diagnostics diagnostics) {
        for (String field : List.of("Resource", "Next", "Default")) {
            JsonNode value = state.node().path(field);
            if (value.isTextual() && JsonataValue.isExpression(value.textValue())) {
                diagnostics.warning(
                        state.place().child(field), "\"%s\" is never evaluated; it needs a literal text", field);
            }
        }
    }
}
