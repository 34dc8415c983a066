package io.github.asl4j.local.internal.jsonata;

import io.github.asl4j.local.internal.data.Condition;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.model.Dynamic;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.JsonataValue;

/** Compiles the conditions of JSONata Choice Rules. */
public final class JsonataCondition {

    private JsonataCondition() {}

    /**
     * Returns the compiled condition.
     *
     * @param field its place for messages, {@code "Choices[0]/Condition"}
     */
    public static Condition of(Dynamic<Boolean> condition, String field) {
        if (condition instanceof Dynamic.Literal<Boolean> literal) {
            boolean value = literal.value();
            return scope -> value;
        } else if (condition instanceof Dynamic.Computed<Boolean> computed
                && computed.value() instanceof JsonataValue jsonata) {
            Expression expression = JsonataTemplate.of(jsonata, field);
            return scope -> {
                Object value = expression.evaluate(scope);
                if (value instanceof Boolean bool) {
                    return bool;
                }
                throw new EvaluationFailure(
                        ErrorName.QUERY_EVALUATION_ERROR,
                        "The JSONata expression '" + jsonata.expression() + "' specified for the field '" + field
                                + "' returned an unexpected result type. Expected 'boolean', but was '"
                                + Data.typeOf(value) + "' for value: " + Data.text(value),
                        field);
            };
        }
        throw new AssertionError(condition);
    }
}
