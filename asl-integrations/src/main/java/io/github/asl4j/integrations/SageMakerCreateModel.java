package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createModel}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateModel<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createModel");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "ModelName"}, a text; required. */
    default B modelName(String modelName) {
        return with("ModelName", Json.of(modelName));
    }

    /** Sets {@code "ModelName"}, computed; required. */
    default B modelName(V modelName) {
        return with("ModelName", modelName);
    }

    /** Sets {@code "PrimaryContainer"}, an object, with computed values in it or without. */
    default B primaryContainer(Map<String, ?> primaryContainer) {
        return with("PrimaryContainer", primaryContainer);
    }

    /** Sets {@code "PrimaryContainer"}, computed. */
    default B primaryContainer(V primaryContainer) {
        return with("PrimaryContainer", primaryContainer);
    }

    /** Sets {@code "Containers"}, an array, with computed values in it or without. */
    default B containers(List<?> containers) {
        return with("Containers", containers);
    }

    /** Sets {@code "Containers"}, computed. */
    default B containers(V containers) {
        return with("Containers", containers);
    }

    /** Sets {@code "InferenceExecutionConfig"}, an object, with computed values in it or without. */
    default B inferenceExecutionConfig(Map<String, ?> inferenceExecutionConfig) {
        return with("InferenceExecutionConfig", inferenceExecutionConfig);
    }

    /** Sets {@code "InferenceExecutionConfig"}, computed. */
    default B inferenceExecutionConfig(V inferenceExecutionConfig) {
        return with("InferenceExecutionConfig", inferenceExecutionConfig);
    }

    /** Sets {@code "ExecutionRoleArn"}, a text. */
    default B executionRoleArn(String executionRoleArn) {
        return with("ExecutionRoleArn", Json.of(executionRoleArn));
    }

    /** Sets {@code "ExecutionRoleArn"}, computed. */
    default B executionRoleArn(V executionRoleArn) {
        return with("ExecutionRoleArn", executionRoleArn);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
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

    /** Builds a JSONPath Task state that calls {@code sagemaker:createModel}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateModel<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createModel}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateModel<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
