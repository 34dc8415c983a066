package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code elasticmapreduce:modifyInstanceGroupByName}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrModifyInstanceGroupByName<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("elasticmapreduce:modifyInstanceGroupByName");

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

    /** Sets {@code "InstanceGroupName"}, a text; required. */
    default B instanceGroupName(String instanceGroupName) {
        return with("InstanceGroupName", Json.of(instanceGroupName));
    }

    /** Sets {@code "InstanceGroupName"}, computed; required. */
    default B instanceGroupName(V instanceGroupName) {
        return with("InstanceGroupName", instanceGroupName);
    }

    /** Sets {@code "InstanceGroup"}, an object, with computed values in it or without; required. */
    default B instanceGroup(Map<String, ?> instanceGroup) {
        return with("InstanceGroup", instanceGroup);
    }

    /** Sets {@code "InstanceGroup"}, computed; required. */
    default B instanceGroup(V instanceGroup) {
        return with("InstanceGroup", instanceGroup);
    }

    /** Builds a JSONPath Task state that calls {@code elasticmapreduce:modifyInstanceGroupByName}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrModifyInstanceGroupByName<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code elasticmapreduce:modifyInstanceGroupByName}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrModifyInstanceGroupByName<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
