package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of a Map state that is given or computed. Recorded: the text of a number is one too.
 *
 * @param name the field, without {@code Path}
 * @param source the reference path or JSONata expression, if it is computed
 */
record NumberField(String name, Optional<Value> source, Expression expression) {

    /** Returns the whole number. */
    long whole(Scope scope) {
        Object value = expression.evaluate(scope);
        try {
            return value instanceof Long number ? number : Long.parseLong(text(value));
        } catch (NumberFormatException e) {
            throw refused(value, "integer");
        }
    }

    /** Returns the number. */
    double decimal(Scope scope) {
        Object value = expression.evaluate(scope);
        try {
            return value instanceof Number number ? number.doubleValue() : Double.parseDouble(text(value));
        } catch (NumberFormatException e) {
            throw refused(value, "float");
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof String string ? string : Data.text(value);
    }

    private EvaluationFailure refused(@Nullable Object value, String type) {
        if (source.isPresent() && source.get() instanceof JsonataValue jsonata) {
            return new EvaluationFailure(
                    ErrorName.QUERY_EVALUATION_ERROR,
                    "The JSONata expression '" + jsonata.expression() + "' specified for the field '" + name
                            + "' returned an unexpected result type. Expected '" + type + "', but was '"
                            + Data.typeOf(value) + "' for value: " + Data.text(value),
                    name);
        }
        return EvaluationFailure.runtime(
                "The " + name + "Path field refers to value \"" + text(value) + "\" which is not a valid " + type + ": "
                        + source.map(Value::text).orElse(""));
    }
}
