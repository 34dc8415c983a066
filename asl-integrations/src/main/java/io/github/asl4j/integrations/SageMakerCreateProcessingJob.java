package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createProcessingJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateProcessingJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createProcessingJob");

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

    /** Sets {@code "ProcessingInputs"}, an array, with computed values in it or without. */
    default B processingInputs(List<?> processingInputs) {
        return with("ProcessingInputs", processingInputs);
    }

    /** Sets {@code "ProcessingInputs"}, computed. */
    default B processingInputs(V processingInputs) {
        return with("ProcessingInputs", processingInputs);
    }

    /** Sets {@code "ProcessingOutputConfig"}, an object, with computed values in it or without. */
    default B processingOutputConfig(Map<String, ?> processingOutputConfig) {
        return with("ProcessingOutputConfig", processingOutputConfig);
    }

    /** Sets {@code "ProcessingOutputConfig"}, computed. */
    default B processingOutputConfig(V processingOutputConfig) {
        return with("ProcessingOutputConfig", processingOutputConfig);
    }

    /** Sets {@code "ProcessingJobName"}, a text; required. */
    default B processingJobName(String processingJobName) {
        return with("ProcessingJobName", Json.of(processingJobName));
    }

    /** Sets {@code "ProcessingJobName"}, computed; required. */
    default B processingJobName(V processingJobName) {
        return with("ProcessingJobName", processingJobName);
    }

    /** Sets {@code "ProcessingResources"}, an object, with computed values in it or without; required. */
    default B processingResources(Map<String, ?> processingResources) {
        return with("ProcessingResources", processingResources);
    }

    /** Sets {@code "ProcessingResources"}, computed; required. */
    default B processingResources(V processingResources) {
        return with("ProcessingResources", processingResources);
    }

    /** Sets {@code "StoppingCondition"}, an object, with computed values in it or without. */
    default B stoppingCondition(Map<String, ?> stoppingCondition) {
        return with("StoppingCondition", stoppingCondition);
    }

    /** Sets {@code "StoppingCondition"}, computed. */
    default B stoppingCondition(V stoppingCondition) {
        return with("StoppingCondition", stoppingCondition);
    }

    /** Sets {@code "AppSpecification"}, an object, with computed values in it or without; required. */
    default B appSpecification(Map<String, ?> appSpecification) {
        return with("AppSpecification", appSpecification);
    }

    /** Sets {@code "AppSpecification"}, computed; required. */
    default B appSpecification(V appSpecification) {
        return with("AppSpecification", appSpecification);
    }

    /** Sets {@code "Environment"}, an object, with computed values in it or without. */
    default B environment(Map<String, ?> environment) {
        return with("Environment", environment);
    }

    /** Sets {@code "Environment"}, computed. */
    default B environment(V environment) {
        return with("Environment", environment);
    }

    /** Sets {@code "NetworkConfig"}, an object, with computed values in it or without. */
    default B networkConfig(Map<String, ?> networkConfig) {
        return with("NetworkConfig", networkConfig);
    }

    /** Sets {@code "NetworkConfig"}, computed. */
    default B networkConfig(V networkConfig) {
        return with("NetworkConfig", networkConfig);
    }

    /** Sets {@code "RoleArn"}, a text; required. */
    default B roleArn(String roleArn) {
        return with("RoleArn", Json.of(roleArn));
    }

    /** Sets {@code "RoleArn"}, computed; required. */
    default B roleArn(V roleArn) {
        return with("RoleArn", roleArn);
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

    /** Builds a JSONPath Task state that calls {@code sagemaker:createProcessingJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateProcessingJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createProcessingJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateProcessingJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
