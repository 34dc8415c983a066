package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code codebuild:stopBuildBatch}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface CodeBuildStopBuildBatch<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("codebuild:stopBuildBatch");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "Id"}, a text; required. */
    default B id(String id) {
        return with("Id", Json.of(id));
    }

    /** Sets {@code "Id"}, computed; required. */
    default B id(V id) {
        return with("Id", id);
    }

    /** Builds a JSONPath Task state that calls {@code codebuild:stopBuildBatch}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements CodeBuildStopBuildBatch<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code codebuild:stopBuildBatch}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements CodeBuildStopBuildBatch<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
