package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code elasticmapreduce:cancelStep}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrCancelStep<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("elasticmapreduce:cancelStep");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "ClusterId"}, a text; required. */
    default B clusterId(String clusterId) {
        return with("ClusterId", Json.of(clusterId));
    }

    /** Sets {@code "ClusterId"}, computed; required. */
    default B clusterId(V clusterId) {
        return with("ClusterId", clusterId);
    }

    /** Sets {@code "StepId"}, a text; required. */
    default B stepId(String stepId) {
        return with("StepId", Json.of(stepId));
    }

    /** Sets {@code "StepId"}, computed; required. */
    default B stepId(V stepId) {
        return with("StepId", stepId);
    }

    /** Builds a JSONPath Task state that calls {@code elasticmapreduce:cancelStep}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrCancelStep<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code elasticmapreduce:cancelStep}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrCancelStep<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
