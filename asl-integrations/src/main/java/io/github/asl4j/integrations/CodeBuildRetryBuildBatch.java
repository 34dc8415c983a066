package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code codebuild:retryBuildBatch}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface CodeBuildRetryBuildBatch<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("codebuild:retryBuildBatch");

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

    /** Sets {@code "Id"}, a text. */
    default B id(String id) {
        return with("Id", Json.of(id));
    }

    /** Sets {@code "Id"}, computed. */
    default B id(V id) {
        return with("Id", id);
    }

    /** Sets {@code "IdempotencyToken"}, a text. */
    default B idempotencyToken(String idempotencyToken) {
        return with("IdempotencyToken", Json.of(idempotencyToken));
    }

    /** Sets {@code "IdempotencyToken"}, computed. */
    default B idempotencyToken(V idempotencyToken) {
        return with("IdempotencyToken", idempotencyToken);
    }

    /** Sets {@code "RetryType"}, one of the known values. */
    default B retryType(CodeBuildRetryType retryType) {
        return with("RetryType", Json.of(retryType.text()));
    }

    /** Sets {@code "RetryType"}, a text, also one that is not known here. */
    default B retryType(String retryType) {
        return with("RetryType", Json.of(retryType));
    }

    /** Sets {@code "RetryType"}, computed. */
    default B retryType(V retryType) {
        return with("RetryType", retryType);
    }

    /** Builds a JSONPath Task state that calls {@code codebuild:retryBuildBatch}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements CodeBuildRetryBuildBatch<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code codebuild:retryBuildBatch}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements CodeBuildRetryBuildBatch<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
