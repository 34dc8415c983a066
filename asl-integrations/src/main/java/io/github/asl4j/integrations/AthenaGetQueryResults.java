package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code athena:getQueryResults}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface AthenaGetQueryResults<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("athena:getQueryResults");

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

    /** Sets {@code "NextToken"}, a text. */
    default B nextToken(String nextToken) {
        return with("NextToken", Json.of(nextToken));
    }

    /** Sets {@code "NextToken"}, computed. */
    default B nextToken(V nextToken) {
        return with("NextToken", nextToken);
    }

    /** Sets {@code "MaxResults"}, a whole number. */
    default B maxResults(long maxResults) {
        return with("MaxResults", Json.of(maxResults));
    }

    /** Sets {@code "MaxResults"}, computed. */
    default B maxResults(V maxResults) {
        return with("MaxResults", maxResults);
    }

    /** Sets {@code "QueryResultType"}, one of the known values. */
    default B queryResultType(AthenaQueryResultType queryResultType) {
        return with("QueryResultType", Json.of(queryResultType.text()));
    }

    /** Sets {@code "QueryResultType"}, a text, also one that is not known here. */
    default B queryResultType(String queryResultType) {
        return with("QueryResultType", Json.of(queryResultType));
    }

    /** Sets {@code "QueryResultType"}, computed. */
    default B queryResultType(V queryResultType) {
        return with("QueryResultType", queryResultType);
    }

    /** Builds a JSONPath Task state that calls {@code athena:getQueryResults}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements AthenaGetQueryResults<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code athena:getQueryResults}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements AthenaGetQueryResults<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
