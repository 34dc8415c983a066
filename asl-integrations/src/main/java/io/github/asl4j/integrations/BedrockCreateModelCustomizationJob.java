package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code bedrock:createModelCustomizationJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface BedrockCreateModelCustomizationJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("bedrock:createModelCustomizationJob");

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

    /** Sets {@code "JobName"}, a text; required. */
    default B jobName(String jobName) {
        return with("JobName", Json.of(jobName));
    }

    /** Sets {@code "JobName"}, computed; required. */
    default B jobName(V jobName) {
        return with("JobName", jobName);
    }

    /** Sets {@code "CustomModelName"}, a text; required. */
    default B customModelName(String customModelName) {
        return with("CustomModelName", Json.of(customModelName));
    }

    /** Sets {@code "CustomModelName"}, computed; required. */
    default B customModelName(V customModelName) {
        return with("CustomModelName", customModelName);
    }

    /** Sets {@code "RoleArn"}, a text; required. */
    default B roleArn(String roleArn) {
        return with("RoleArn", Json.of(roleArn));
    }

    /** Sets {@code "RoleArn"}, computed; required. */
    default B roleArn(V roleArn) {
        return with("RoleArn", roleArn);
    }

    /** Sets {@code "ClientRequestToken"}, a text. */
    default B clientRequestToken(String clientRequestToken) {
        return with("ClientRequestToken", Json.of(clientRequestToken));
    }

    /** Sets {@code "ClientRequestToken"}, computed. */
    default B clientRequestToken(V clientRequestToken) {
        return with("ClientRequestToken", clientRequestToken);
    }

    /** Sets {@code "BaseModelIdentifier"}, a text; required. */
    default B baseModelIdentifier(String baseModelIdentifier) {
        return with("BaseModelIdentifier", Json.of(baseModelIdentifier));
    }

    /** Sets {@code "BaseModelIdentifier"}, computed; required. */
    default B baseModelIdentifier(V baseModelIdentifier) {
        return with("BaseModelIdentifier", baseModelIdentifier);
    }

    /** Sets {@code "CustomizationType"}, one of the known values. */
    default B customizationType(BedrockCustomizationType customizationType) {
        return with("CustomizationType", Json.of(customizationType.text()));
    }

    /** Sets {@code "CustomizationType"}, a text, also one that is not known here. */
    default B customizationType(String customizationType) {
        return with("CustomizationType", Json.of(customizationType));
    }

    /** Sets {@code "CustomizationType"}, computed. */
    default B customizationType(V customizationType) {
        return with("CustomizationType", customizationType);
    }

    /** Sets {@code "CustomModelKmsKeyId"}, a text. */
    default B customModelKmsKeyId(String customModelKmsKeyId) {
        return with("CustomModelKmsKeyId", Json.of(customModelKmsKeyId));
    }

    /** Sets {@code "CustomModelKmsKeyId"}, computed. */
    default B customModelKmsKeyId(V customModelKmsKeyId) {
        return with("CustomModelKmsKeyId", customModelKmsKeyId);
    }

    /** Sets {@code "JobTags"}, an array, with computed values in it or without. */
    default B jobTags(List<?> jobTags) {
        return with("JobTags", jobTags);
    }

    /** Sets {@code "JobTags"}, computed. */
    default B jobTags(V jobTags) {
        return with("JobTags", jobTags);
    }

    /** Sets {@code "CustomModelTags"}, an array, with computed values in it or without. */
    default B customModelTags(List<?> customModelTags) {
        return with("CustomModelTags", customModelTags);
    }

    /** Sets {@code "CustomModelTags"}, computed. */
    default B customModelTags(V customModelTags) {
        return with("CustomModelTags", customModelTags);
    }

    /** Sets {@code "TrainingDataConfig"}, an object, with computed values in it or without; required. */
    default B trainingDataConfig(Map<String, ?> trainingDataConfig) {
        return with("TrainingDataConfig", trainingDataConfig);
    }

    /** Sets {@code "TrainingDataConfig"}, computed; required. */
    default B trainingDataConfig(V trainingDataConfig) {
        return with("TrainingDataConfig", trainingDataConfig);
    }

    /** Sets {@code "ValidationDataConfig"}, an object, with computed values in it or without. */
    default B validationDataConfig(Map<String, ?> validationDataConfig) {
        return with("ValidationDataConfig", validationDataConfig);
    }

    /** Sets {@code "ValidationDataConfig"}, computed. */
    default B validationDataConfig(V validationDataConfig) {
        return with("ValidationDataConfig", validationDataConfig);
    }

    /** Sets {@code "OutputDataConfig"}, an object, with computed values in it or without; required. */
    default B outputDataConfig(Map<String, ?> outputDataConfig) {
        return with("OutputDataConfig", outputDataConfig);
    }

    /** Sets {@code "OutputDataConfig"}, computed; required. */
    default B outputDataConfig(V outputDataConfig) {
        return with("OutputDataConfig", outputDataConfig);
    }

    /** Sets {@code "HyperParameters"}, an object, with computed values in it or without. */
    default B hyperParameters(Map<String, ?> hyperParameters) {
        return with("HyperParameters", hyperParameters);
    }

    /** Sets {@code "HyperParameters"}, computed. */
    default B hyperParameters(V hyperParameters) {
        return with("HyperParameters", hyperParameters);
    }

    /** Sets {@code "VpcConfig"}, an object, with computed values in it or without. */
    default B vpcConfig(Map<String, ?> vpcConfig) {
        return with("VpcConfig", vpcConfig);
    }

    /** Sets {@code "VpcConfig"}, computed. */
    default B vpcConfig(V vpcConfig) {
        return with("VpcConfig", vpcConfig);
    }

    /** Sets {@code "CustomizationConfig"}, an object, with computed values in it or without. */
    default B customizationConfig(Map<String, ?> customizationConfig) {
        return with("CustomizationConfig", customizationConfig);
    }

    /** Sets {@code "CustomizationConfig"}, computed. */
    default B customizationConfig(V customizationConfig) {
        return with("CustomizationConfig", customizationConfig);
    }

    /** Builds a JSONPath Task state that calls {@code bedrock:createModelCustomizationJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements BedrockCreateModelCustomizationJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code bedrock:createModelCustomizationJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements BedrockCreateModelCustomizationJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
