package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createEndpointConfig}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateEndpointConfig<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createEndpointConfig");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "EndpointConfigName"}, a text; required. */
    default B endpointConfigName(String endpointConfigName) {
        return with("EndpointConfigName", Json.of(endpointConfigName));
    }

    /** Sets {@code "EndpointConfigName"}, computed; required. */
    default B endpointConfigName(V endpointConfigName) {
        return with("EndpointConfigName", endpointConfigName);
    }

    /** Sets {@code "ProductionVariants"}, an array, with computed values in it or without; required. */
    default B productionVariants(List<?> productionVariants) {
        return with("ProductionVariants", productionVariants);
    }

    /** Sets {@code "ProductionVariants"}, computed; required. */
    default B productionVariants(V productionVariants) {
        return with("ProductionVariants", productionVariants);
    }

    /** Sets {@code "DataCaptureConfig"}, an object, with computed values in it or without. */
    default B dataCaptureConfig(Map<String, ?> dataCaptureConfig) {
        return with("DataCaptureConfig", dataCaptureConfig);
    }

    /** Sets {@code "DataCaptureConfig"}, computed. */
    default B dataCaptureConfig(V dataCaptureConfig) {
        return with("DataCaptureConfig", dataCaptureConfig);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "KmsKeyId"}, a text. */
    default B kmsKeyId(String kmsKeyId) {
        return with("KmsKeyId", Json.of(kmsKeyId));
    }

    /** Sets {@code "KmsKeyId"}, computed. */
    default B kmsKeyId(V kmsKeyId) {
        return with("KmsKeyId", kmsKeyId);
    }

    /** Sets {@code "AsyncInferenceConfig"}, an object, with computed values in it or without. */
    default B asyncInferenceConfig(Map<String, ?> asyncInferenceConfig) {
        return with("AsyncInferenceConfig", asyncInferenceConfig);
    }

    /** Sets {@code "AsyncInferenceConfig"}, computed. */
    default B asyncInferenceConfig(V asyncInferenceConfig) {
        return with("AsyncInferenceConfig", asyncInferenceConfig);
    }

    /** Sets {@code "ExplainerConfig"}, an object, with computed values in it or without. */
    default B explainerConfig(Map<String, ?> explainerConfig) {
        return with("ExplainerConfig", explainerConfig);
    }

    /** Sets {@code "ExplainerConfig"}, computed. */
    default B explainerConfig(V explainerConfig) {
        return with("ExplainerConfig", explainerConfig);
    }

    /** Sets {@code "ShadowProductionVariants"}, an array, with computed values in it or without. */
    default B shadowProductionVariants(List<?> shadowProductionVariants) {
        return with("ShadowProductionVariants", shadowProductionVariants);
    }

    /** Sets {@code "ShadowProductionVariants"}, computed. */
    default B shadowProductionVariants(V shadowProductionVariants) {
        return with("ShadowProductionVariants", shadowProductionVariants);
    }

    /** Sets {@code "ExecutionRoleArn"}, a text. */
    default B executionRoleArn(String executionRoleArn) {
        return with("ExecutionRoleArn", Json.of(executionRoleArn));
    }

    /** Sets {@code "ExecutionRoleArn"}, computed. */
    default B executionRoleArn(V executionRoleArn) {
        return with("ExecutionRoleArn", executionRoleArn);
    }

    /** Sets {@code "VpcConfig"}, an object, with computed values in it or without. */
    default B vpcConfig(Map<String, ?> vpcConfig) {
        return with("VpcConfig", vpcConfig);
    }

    /** Sets {@code "VpcConfig"}, computed. */
    default B vpcConfig(V vpcConfig) {
        return with("VpcConfig", vpcConfig);
    }

    /** Sets {@code "EnableNetworkIsolation"}, a boolean. */
    default B enableNetworkIsolation(boolean enableNetworkIsolation) {
        return with("EnableNetworkIsolation", Json.of(enableNetworkIsolation));
    }

    /** Sets {@code "EnableNetworkIsolation"}, computed. */
    default B enableNetworkIsolation(V enableNetworkIsolation) {
        return with("EnableNetworkIsolation", enableNetworkIsolation);
    }

    /** Sets {@code "MetricsConfig"}, an object, with computed values in it or without. */
    default B metricsConfig(Map<String, ?> metricsConfig) {
        return with("MetricsConfig", metricsConfig);
    }

    /** Sets {@code "MetricsConfig"}, computed. */
    default B metricsConfig(V metricsConfig) {
        return with("MetricsConfig", metricsConfig);
    }

    /** Builds a JSONPath Task state that calls {@code sagemaker:createEndpointConfig}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateEndpointConfig<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createEndpointConfig}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateEndpointConfig<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
