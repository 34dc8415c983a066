package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createTransformJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateTransformJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createTransformJob");

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

    /** Sets {@code "TransformJobName"}, a text; required. */
    default B transformJobName(String transformJobName) {
        return with("TransformJobName", Json.of(transformJobName));
    }

    /** Sets {@code "TransformJobName"}, computed; required. */
    default B transformJobName(V transformJobName) {
        return with("TransformJobName", transformJobName);
    }

    /** Sets {@code "ModelName"}, a text; required. */
    default B modelName(String modelName) {
        return with("ModelName", Json.of(modelName));
    }

    /** Sets {@code "ModelName"}, computed; required. */
    default B modelName(V modelName) {
        return with("ModelName", modelName);
    }

    /** Sets {@code "MaxConcurrentTransforms"}, a whole number. */
    default B maxConcurrentTransforms(long maxConcurrentTransforms) {
        return with("MaxConcurrentTransforms", Json.of(maxConcurrentTransforms));
    }

    /** Sets {@code "MaxConcurrentTransforms"}, computed. */
    default B maxConcurrentTransforms(V maxConcurrentTransforms) {
        return with("MaxConcurrentTransforms", maxConcurrentTransforms);
    }

    /** Sets {@code "ModelClientConfig"}, an object, with computed values in it or without. */
    default B modelClientConfig(Map<String, ?> modelClientConfig) {
        return with("ModelClientConfig", modelClientConfig);
    }

    /** Sets {@code "ModelClientConfig"}, computed. */
    default B modelClientConfig(V modelClientConfig) {
        return with("ModelClientConfig", modelClientConfig);
    }

    /** Sets {@code "MaxPayloadInMB"}, a whole number. */
    default B maxPayloadInMB(long maxPayloadInMB) {
        return with("MaxPayloadInMB", Json.of(maxPayloadInMB));
    }

    /** Sets {@code "MaxPayloadInMB"}, computed. */
    default B maxPayloadInMB(V maxPayloadInMB) {
        return with("MaxPayloadInMB", maxPayloadInMB);
    }

    /** Sets {@code "BatchStrategy"}, one of the known values. */
    default B batchStrategy(SageMakerBatchStrategy batchStrategy) {
        return with("BatchStrategy", Json.of(batchStrategy.text()));
    }

    /** Sets {@code "BatchStrategy"}, a text, also one that is not known here. */
    default B batchStrategy(String batchStrategy) {
        return with("BatchStrategy", Json.of(batchStrategy));
    }

    /** Sets {@code "BatchStrategy"}, computed. */
    default B batchStrategy(V batchStrategy) {
        return with("BatchStrategy", batchStrategy);
    }

    /** Sets {@code "Environment"}, an object, with computed values in it or without. */
    default B environment(Map<String, ?> environment) {
        return with("Environment", environment);
    }

    /** Sets {@code "Environment"}, computed. */
    default B environment(V environment) {
        return with("Environment", environment);
    }

    /** Sets {@code "TransformInput"}, an object, with computed values in it or without; required. */
    default B transformInput(Map<String, ?> transformInput) {
        return with("TransformInput", transformInput);
    }

    /** Sets {@code "TransformInput"}, computed; required. */
    default B transformInput(V transformInput) {
        return with("TransformInput", transformInput);
    }

    /** Sets {@code "TransformOutput"}, an object, with computed values in it or without; required. */
    default B transformOutput(Map<String, ?> transformOutput) {
        return with("TransformOutput", transformOutput);
    }

    /** Sets {@code "TransformOutput"}, computed; required. */
    default B transformOutput(V transformOutput) {
        return with("TransformOutput", transformOutput);
    }

    /** Sets {@code "DataCaptureConfig"}, an object, with computed values in it or without. */
    default B dataCaptureConfig(Map<String, ?> dataCaptureConfig) {
        return with("DataCaptureConfig", dataCaptureConfig);
    }

    /** Sets {@code "DataCaptureConfig"}, computed. */
    default B dataCaptureConfig(V dataCaptureConfig) {
        return with("DataCaptureConfig", dataCaptureConfig);
    }

    /** Sets {@code "TransformResources"}, an object, with computed values in it or without; required. */
    default B transformResources(Map<String, ?> transformResources) {
        return with("TransformResources", transformResources);
    }

    /** Sets {@code "TransformResources"}, computed; required. */
    default B transformResources(V transformResources) {
        return with("TransformResources", transformResources);
    }

    /** Sets {@code "DataProcessing"}, an object, with computed values in it or without. */
    default B dataProcessing(Map<String, ?> dataProcessing) {
        return with("DataProcessing", dataProcessing);
    }

    /** Sets {@code "DataProcessing"}, computed. */
    default B dataProcessing(V dataProcessing) {
        return with("DataProcessing", dataProcessing);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "ExperimentConfig"}, an object, with computed values in it or without. */
    default B experimentConfig(Map<String, ?> experimentConfig) {
        return with("ExperimentConfig", experimentConfig);
    }

    /** Sets {@code "ExperimentConfig"}, computed. */
    default B experimentConfig(V experimentConfig) {
        return with("ExperimentConfig", experimentConfig);
    }

    /** Builds a JSONPath Task state that calls {@code sagemaker:createTransformJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateTransformJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createTransformJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateTransformJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
