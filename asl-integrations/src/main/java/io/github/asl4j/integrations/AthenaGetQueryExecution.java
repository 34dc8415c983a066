package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code athena:getQueryExecution}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface AthenaGetQueryExecution<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("athena:getQueryExecution");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "QueryExecutionId"}, a text; required. */
    default B queryExecutionId(String queryExecutionId) {
        return with("QueryExecutionId", Json.of(queryExecutionId));
    }

    /** Sets {@code "QueryExecutionId"}, computed; required. */
    default B queryExecutionId(V queryExecutionId) {
        return with("QueryExecutionId", queryExecutionId);
    }

    /** Builds a JSONPath Task state that calls {@code athena:getQueryExecution}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements AthenaGetQueryExecution<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code athena:getQueryExecution}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements AthenaGetQueryExecution<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
