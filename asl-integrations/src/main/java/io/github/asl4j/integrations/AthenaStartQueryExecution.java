package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code athena:startQueryExecution}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface AthenaStartQueryExecution<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("athena:startQueryExecution");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Makes the task wait until what it starts has ended. */
    B sync();

    /** Sets {@code "QueryString"}, a text; required. */
    default B queryString(String queryString) {
        return with("QueryString", Json.of(queryString));
    }

    /** Sets {@code "QueryString"}, computed; required. */
    default B queryString(V queryString) {
        return with("QueryString", queryString);
    }

    /** Sets {@code "ClientRequestToken"}, a text. */
    default B clientRequestToken(String clientRequestToken) {
        return with("ClientRequestToken", Json.of(clientRequestToken));
    }

    /** Sets {@code "ClientRequestToken"}, computed. */
    default B clientRequestToken(V clientRequestToken) {
        return with("ClientRequestToken", clientRequestToken);
    }

    /** Sets {@code "QueryExecutionContext"}, an object, with computed values in it or without. */
    default B queryExecutionContext(Map<String, ?> queryExecutionContext) {
        return with("QueryExecutionContext", queryExecutionContext);
    }

    /** Sets {@code "QueryExecutionContext"}, computed. */
    default B queryExecutionContext(V queryExecutionContext) {
        return with("QueryExecutionContext", queryExecutionContext);
    }

    /** Sets {@code "ResultConfiguration"}, an object, with computed values in it or without. */
    default B resultConfiguration(Map<String, ?> resultConfiguration) {
        return with("ResultConfiguration", resultConfiguration);
    }

    /** Sets {@code "ResultConfiguration"}, computed. */
    default B resultConfiguration(V resultConfiguration) {
        return with("ResultConfiguration", resultConfiguration);
    }

    /** Sets {@code "WorkGroup"}, a text. */
    default B workGroup(String workGroup) {
        return with("WorkGroup", Json.of(workGroup));
    }

    /** Sets {@code "WorkGroup"}, computed. */
    default B workGroup(V workGroup) {
        return with("WorkGroup", workGroup);
    }

    /** Sets {@code "ExecutionParameters"}, an array, with computed values in it or without. */
    default B executionParameters(List<?> executionParameters) {
        return with("ExecutionParameters", executionParameters);
    }

    /** Sets {@code "ExecutionParameters"}, computed. */
    default B executionParameters(V executionParameters) {
        return with("ExecutionParameters", executionParameters);
    }

    /** Sets {@code "ResultReuseConfiguration"}, an object, with computed values in it or without. */
    default B resultReuseConfiguration(Map<String, ?> resultReuseConfiguration) {
        return with("ResultReuseConfiguration", resultReuseConfiguration);
    }

    /** Sets {@code "ResultReuseConfiguration"}, computed. */
    default B resultReuseConfiguration(V resultReuseConfiguration) {
        return with("ResultReuseConfiguration", resultReuseConfiguration);
    }

    /** Sets {@code "EngineConfiguration"}, an object, with computed values in it or without. */
    default B engineConfiguration(Map<String, ?> engineConfiguration) {
        return with("EngineConfiguration", engineConfiguration);
    }

    /** Sets {@code "EngineConfiguration"}, computed. */
    default B engineConfiguration(V engineConfiguration) {
        return with("EngineConfiguration", engineConfiguration);
    }

    /** Builds a JSONPath Task state that calls {@code athena:startQueryExecution}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements AthenaStartQueryExecution<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code athena:startQueryExecution}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements AthenaStartQueryExecution<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
