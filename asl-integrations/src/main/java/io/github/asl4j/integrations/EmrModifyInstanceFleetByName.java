package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code elasticmapreduce:modifyInstanceFleetByName}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrModifyInstanceFleetByName<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("elasticmapreduce:modifyInstanceFleetByName");

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

    /** Sets {@code "InstanceFleetName"}, a text; required. */
    default B instanceFleetName(String instanceFleetName) {
        return with("InstanceFleetName", Json.of(instanceFleetName));
    }

    /** Sets {@code "InstanceFleetName"}, computed; required. */
    default B instanceFleetName(V instanceFleetName) {
        return with("InstanceFleetName", instanceFleetName);
    }

    /** Sets {@code "InstanceFleet"}, an object, with computed values in it or without; required. */
    default B instanceFleet(Map<String, ?> instanceFleet) {
        return with("InstanceFleet", instanceFleet);
    }

    /** Sets {@code "InstanceFleet"}, computed; required. */
    default B instanceFleet(V instanceFleet) {
        return with("InstanceFleet", instanceFleet);
    }

    /** Builds a JSONPath Task state that calls {@code elasticmapreduce:modifyInstanceFleetByName}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrModifyInstanceFleetByName<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code elasticmapreduce:modifyInstanceFleetByName}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrModifyInstanceFleetByName<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
