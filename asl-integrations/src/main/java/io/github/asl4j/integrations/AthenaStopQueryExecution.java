package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code athena:stopQueryExecution}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface AthenaStopQueryExecution<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("athena:stopQueryExecution");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "QueryExecutionId"}, a text. */
    default B queryExecutionId(String queryExecutionId) {
        return with("QueryExecutionId", Json.of(queryExecutionId));
    }

    /** Sets {@code "QueryExecutionId"}, computed. */
    default B queryExecutionId(V queryExecutionId) {
        return with("QueryExecutionId", queryExecutionId);
    }

    /** Builds a JSONPath Task state that calls {@code athena:stopQueryExecution}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements AthenaStopQueryExecution<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code athena:stopQueryExecution}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements AthenaStopQueryExecution<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
