package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code emr-containers:createVirtualCluster}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrContainersCreateVirtualCluster<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("emr-containers:createVirtualCluster");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "Name"}, a text; required. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed; required. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "ContainerProvider"}, an object, with computed values in it or without; required. */
    default B containerProvider(Map<String, ?> containerProvider) {
        return with("ContainerProvider", containerProvider);
    }

    /** Sets {@code "ContainerProvider"}, computed; required. */
    default B containerProvider(V containerProvider) {
        return with("ContainerProvider", containerProvider);
    }

    /** Sets {@code "ClientToken"}, a text. */
    default B clientToken(String clientToken) {
        return with("ClientToken", Json.of(clientToken));
    }

    /** Sets {@code "ClientToken"}, computed. */
    default B clientToken(V clientToken) {
        return with("ClientToken", clientToken);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "SecurityConfigurationId"}, a text. */
    default B securityConfigurationId(String securityConfigurationId) {
        return with("SecurityConfigurationId", Json.of(securityConfigurationId));
    }

    /** Sets {@code "SecurityConfigurationId"}, computed. */
    default B securityConfigurationId(V securityConfigurationId) {
        return with("SecurityConfigurationId", securityConfigurationId);
    }

    /** Sets {@code "SessionEnabled"}, a boolean. */
    default B sessionEnabled(boolean sessionEnabled) {
        return with("SessionEnabled", Json.of(sessionEnabled));
    }

    /** Sets {@code "SessionEnabled"}, computed. */
    default B sessionEnabled(V sessionEnabled) {
        return with("SessionEnabled", sessionEnabled);
    }

    /** Sets {@code "SchedulerConfiguration"}, an object, with computed values in it or without. */
    default B schedulerConfiguration(Map<String, ?> schedulerConfiguration) {
        return with("SchedulerConfiguration", schedulerConfiguration);
    }

    /** Sets {@code "SchedulerConfiguration"}, computed. */
    default B schedulerConfiguration(V schedulerConfiguration) {
        return with("SchedulerConfiguration", schedulerConfiguration);
    }

    /** Builds a JSONPath Task state that calls {@code emr-containers:createVirtualCluster}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrContainersCreateVirtualCluster<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code emr-containers:createVirtualCluster}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrContainersCreateVirtualCluster<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
