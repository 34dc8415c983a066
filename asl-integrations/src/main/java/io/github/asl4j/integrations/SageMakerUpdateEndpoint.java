package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:updateEndpoint}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerUpdateEndpoint<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:updateEndpoint");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "EndpointName"}, a text; required. */
    default B endpointName(String endpointName) {
        return with("EndpointName", Json.of(endpointName));
    }

    /** Sets {@code "EndpointName"}, computed; required. */
    default B endpointName(V endpointName) {
        return with("EndpointName", endpointName);
    }

    /** Sets {@code "EndpointConfigName"}, a text; required. */
    default B endpointConfigName(String endpointConfigName) {
        return with("EndpointConfigName", Json.of(endpointConfigName));
    }

    /** Sets {@code "EndpointConfigName"}, computed; required. */
    default B endpointConfigName(V endpointConfigName) {
        return with("EndpointConfigName", endpointConfigName);
    }

    /** Sets {@code "RetainAllVariantProperties"}, a boolean. */
    default B retainAllVariantProperties(boolean retainAllVariantProperties) {
        return with("RetainAllVariantProperties", Json.of(retainAllVariantProperties));
    }

    /** Sets {@code "RetainAllVariantProperties"}, computed. */
    default B retainAllVariantProperties(V retainAllVariantProperties) {
        return with("RetainAllVariantProperties", retainAllVariantProperties);
    }

    /** Sets {@code "ExcludeRetainedVariantProperties"}, an array, with computed values in it or without. */
    default B excludeRetainedVariantProperties(List<?> excludeRetainedVariantProperties) {
        return with("ExcludeRetainedVariantProperties", excludeRetainedVariantProperties);
    }

    /** Sets {@code "ExcludeRetainedVariantProperties"}, computed. */
    default B excludeRetainedVariantProperties(V excludeRetainedVariantProperties) {
        return with("ExcludeRetainedVariantProperties", excludeRetainedVariantProperties);
    }

    /** Sets {@code "DeploymentConfig"}, an object, with computed values in it or without. */
    default B deploymentConfig(Map<String, ?> deploymentConfig) {
        return with("DeploymentConfig", deploymentConfig);
    }

    /** Sets {@code "DeploymentConfig"}, computed. */
    default B deploymentConfig(V deploymentConfig) {
        return with("DeploymentConfig", deploymentConfig);
    }

    /** Sets {@code "RetainDeploymentConfig"}, a boolean. */
    default B retainDeploymentConfig(boolean retainDeploymentConfig) {
        return with("RetainDeploymentConfig", Json.of(retainDeploymentConfig));
    }

    /** Sets {@code "RetainDeploymentConfig"}, computed. */
    default B retainDeploymentConfig(V retainDeploymentConfig) {
        return with("RetainDeploymentConfig", retainDeploymentConfig);
    }

    /** Builds a JSONPath Task state that calls {@code sagemaker:updateEndpoint}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerUpdateEndpoint<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:updateEndpoint}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerUpdateEndpoint<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
