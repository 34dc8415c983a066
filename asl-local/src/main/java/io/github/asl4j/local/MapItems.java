package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.jsonata.JsonataTemplate;
import io.github.asl4j.local.internal.jsonpath.JsonPathTemplate;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.ReferencePath;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The array in the input whose elements are the items.
 *
 * @param refusal makes the failure for what is no array
 */
record MapItems(Expression expression, Function<@Nullable Object, EvaluationFailure> refusal) {

    static MapItems of(MapState state) {
        if (state.queryLanguage() == QueryLanguage.JSONPATH) {
            ReferencePath path = state.itemsPath().orElseGet(() -> ReferencePath.of("$"));
            return new MapItems(
                    JsonPathTemplate.required(path),
                    value -> EvaluationFailure.runtime("Reference path \"" + path.text() + "\" must point to array."));
        } else if (state.items().isEmpty()) {
            return new MapItems(
                    Scope::input,
                    value -> new EvaluationFailure(
                            ErrorName.QUERY_EVALUATION_ERROR,
                            "Map state input must be an array but was: " + Data.text(value)));
        }
        Json items = state.items().get().json();
        return new MapItems(JsonataTemplate.of(items, "Items"), value -> unexpected(items, value));
    }

    private static EvaluationFailure unexpected(Json items, @Nullable Object value) {
        String expression = items instanceof Json.JsonString string
                ? JsonataValue.parse(string.value())
                        .map(JsonataValue::expression)
                        .orElse(string.value())
                : items.toString();
        return new EvaluationFailure(
                ErrorName.QUERY_EVALUATION_ERROR,
                "The JSONata expression '" + expression
                        + "' specified for the field 'Items' returned an unexpected result type."
                        + " Expected 'array', but was '" + Data.typeOf(value) + "' for value: " + Data.text(value),
                "Items");
    }

    /**
     * Returns the items.
     *
     * @throws EvaluationFailure if there is no array
     */
    List<?> of(Scope scope) {
        Object value = expression.evaluate(scope);
        if (value instanceof List<?> list) {
            return list;
        }
        throw refusal.apply(value);
    }
}
