package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createLabelingJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateLabelingJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createLabelingJob");

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

    /** Sets {@code "LabelingJobName"}, a text; required. */
    default B labelingJobName(String labelingJobName) {
        return with("LabelingJobName", Json.of(labelingJobName));
    }

    /** Sets {@code "LabelingJobName"}, computed; required. */
    default B labelingJobName(V labelingJobName) {
        return with("LabelingJobName", labelingJobName);
    }

    /** Sets {@code "LabelAttributeName"}, a text; required. */
    default B labelAttributeName(String labelAttributeName) {
        return with("LabelAttributeName", Json.of(labelAttributeName));
    }

    /** Sets {@code "LabelAttributeName"}, computed; required. */
    default B labelAttributeName(V labelAttributeName) {
        return with("LabelAttributeName", labelAttributeName);
    }

    /** Sets {@code "InputConfig"}, an object, with computed values in it or without; required. */
    default B inputConfig(Map<String, ?> inputConfig) {
        return with("InputConfig", inputConfig);
    }

    /** Sets {@code "InputConfig"}, computed; required. */
    default B inputConfig(V inputConfig) {
        return with("InputConfig", inputConfig);
    }

    /** Sets {@code "OutputConfig"}, an object, with computed values in it or without; required. */
    default B outputConfig(Map<String, ?> outputConfig) {
        return with("OutputConfig", outputConfig);
    }

    /** Sets {@code "OutputConfig"}, computed; required. */
    default B outputConfig(V outputConfig) {
        return with("OutputConfig", outputConfig);
    }

    /** Sets {@code "RoleArn"}, a text; required. */
    default B roleArn(String roleArn) {
        return with("RoleArn", Json.of(roleArn));
    }

    /** Sets {@code "RoleArn"}, computed; required. */
    default B roleArn(V roleArn) {
        return with("RoleArn", roleArn);
    }

    /** Sets {@code "LabelCategoryConfigS3Uri"}, a text. */
    default B labelCategoryConfigS3Uri(String labelCategoryConfigS3Uri) {
        return with("LabelCategoryConfigS3Uri", Json.of(labelCategoryConfigS3Uri));
    }

    /** Sets {@code "LabelCategoryConfigS3Uri"}, computed. */
    default B labelCategoryConfigS3Uri(V labelCategoryConfigS3Uri) {
        return with("LabelCategoryConfigS3Uri", labelCategoryConfigS3Uri);
    }

    /** Sets {@code "StoppingConditions"}, an object, with computed values in it or without. */
    default B stoppingConditions(Map<String, ?> stoppingConditions) {
        return with("StoppingConditions", stoppingConditions);
    }

    /** Sets {@code "StoppingConditions"}, computed. */
    default B stoppingConditions(V stoppingConditions) {
        return with("StoppingConditions", stoppingConditions);
    }

    /** Sets {@code "LabelingJobAlgorithmsConfig"}, an object, with computed values in it or without. */
    default B labelingJobAlgorithmsConfig(Map<String, ?> labelingJobAlgorithmsConfig) {
        return with("LabelingJobAlgorithmsConfig", labelingJobAlgorithmsConfig);
    }

    /** Sets {@code "LabelingJobAlgorithmsConfig"}, computed. */
    default B labelingJobAlgorithmsConfig(V labelingJobAlgorithmsConfig) {
        return with("LabelingJobAlgorithmsConfig", labelingJobAlgorithmsConfig);
    }

    /** Sets {@code "HumanTaskConfig"}, an object, with computed values in it or without; required. */
    default B humanTaskConfig(Map<String, ?> humanTaskConfig) {
        return with("HumanTaskConfig", humanTaskConfig);
    }

    /** Sets {@code "HumanTaskConfig"}, computed; required. */
    default B humanTaskConfig(V humanTaskConfig) {
        return with("HumanTaskConfig", humanTaskConfig);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Builds a JSONPath Task state that calls {@code sagemaker:createLabelingJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateLabelingJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createLabelingJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateLabelingJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
