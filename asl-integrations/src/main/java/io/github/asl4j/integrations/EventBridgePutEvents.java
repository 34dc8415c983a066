package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;

/**
 * Calls {@code events:putEvents}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EventBridgePutEvents<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("events:putEvents");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token
     * along in a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "Entries"}, an array, with computed values in it or without; required. */
    default B entries(List<?> entries) {
        return with("Entries", entries);
    }

    /** Sets {@code "Entries"}, computed; required. */
    default B entries(V entries) {
        return with("Entries", entries);
    }

    /** Sets {@code "EndpointId"}, a text. */
    default B endpointId(String endpointId) {
        return with("EndpointId", Json.of(endpointId));
    }

    /** Sets {@code "EndpointId"}, computed. */
    default B endpointId(V endpointId) {
        return with("EndpointId", endpointId);
    }

    /** Builds a JSONPath Task state that calls {@code events:putEvents}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EventBridgePutEvents<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code events:putEvents}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EventBridgePutEvents<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
