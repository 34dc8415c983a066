package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createTrainingJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateTrainingJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createTrainingJob");

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

    /** Sets {@code "TrainingJobName"}, a text; required. */
    default B trainingJobName(String trainingJobName) {
        return with("TrainingJobName", Json.of(trainingJobName));
    }

    /** Sets {@code "TrainingJobName"}, computed; required. */
    default B trainingJobName(V trainingJobName) {
        return with("TrainingJobName", trainingJobName);
    }

    /** Sets {@code "HyperParameters"}, an object, with computed values in it or without. */
    default B hyperParameters(Map<String, ?> hyperParameters) {
        return with("HyperParameters", hyperParameters);
    }

    /** Sets {@code "HyperParameters"}, computed. */
    default B hyperParameters(V hyperParameters) {
        return with("HyperParameters", hyperParameters);
    }

    /** Sets {@code "AlgorithmSpecification"}, an object, with computed values in it or without. */
    default B algorithmSpecification(Map<String, ?> algorithmSpecification) {
        return with("AlgorithmSpecification", algorithmSpecification);
    }

    /** Sets {@code "AlgorithmSpecification"}, computed. */
    default B algorithmSpecification(V algorithmSpecification) {
        return with("AlgorithmSpecification", algorithmSpecification);
    }

    /** Sets {@code "RoleArn"}, a text; required. */
    default B roleArn(String roleArn) {
        return with("RoleArn", Json.of(roleArn));
    }

    /** Sets {@code "RoleArn"}, computed; required. */
    default B roleArn(V roleArn) {
        return with("RoleArn", roleArn);
    }

    /** Sets {@code "InputDataConfig"}, an array, with computed values in it or without. */
    default B inputDataConfig(List<?> inputDataConfig) {
        return with("InputDataConfig", inputDataConfig);
    }

    /** Sets {@code "InputDataConfig"}, computed. */
    default B inputDataConfig(V inputDataConfig) {
        return with("InputDataConfig", inputDataConfig);
    }

    /** Sets {@code "OutputDataConfig"}, an object, with computed values in it or without; required. */
    default B outputDataConfig(Map<String, ?> outputDataConfig) {
        return with("OutputDataConfig", outputDataConfig);
    }

    /** Sets {@code "OutputDataConfig"}, computed; required. */
    default B outputDataConfig(V outputDataConfig) {
        return with("OutputDataConfig", outputDataConfig);
    }

    /** Sets {@code "ResourceConfig"}, an object, with computed values in it or without. */
    default B resourceConfig(Map<String, ?> resourceConfig) {
        return with("ResourceConfig", resourceConfig);
    }

    /** Sets {@code "ResourceConfig"}, computed. */
    default B resourceConfig(V resourceConfig) {
        return with("ResourceConfig", resourceConfig);
    }

    /** Sets {@code "VpcConfig"}, an object, with computed values in it or without. */
    default B vpcConfig(Map<String, ?> vpcConfig) {
        return with("VpcConfig", vpcConfig);
    }

    /** Sets {@code "VpcConfig"}, computed. */
    default B vpcConfig(V vpcConfig) {
        return with("VpcConfig", vpcConfig);
    }

    /** Sets {@code "StoppingCondition"}, an object, with computed values in it or without. */
    default B stoppingCondition(Map<String, ?> stoppingCondition) {
        return with("StoppingCondition", stoppingCondition);
    }

    /** Sets {@code "StoppingCondition"}, computed. */
    default B stoppingCondition(V stoppingCondition) {
        return with("StoppingCondition", stoppingCondition);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "EnableNetworkIsolation"}, a boolean. */
    default B enableNetworkIsolation(boolean enableNetworkIsolation) {
        return with("EnableNetworkIsolation", Json.of(enableNetworkIsolation));
    }

    /** Sets {@code "EnableNetworkIsolation"}, computed. */
    default B enableNetworkIsolation(V enableNetworkIsolation) {
        return with("EnableNetworkIsolation", enableNetworkIsolation);
    }

    /** Sets {@code "EnableInterContainerTrafficEncryption"}, a boolean. */
    default B enableInterContainerTrafficEncryption(boolean enableInterContainerTrafficEncryption) {
        return with("EnableInterContainerTrafficEncryption", Json.of(enableInterContainerTrafficEncryption));
    }

    /** Sets {@code "EnableInterContainerTrafficEncryption"}, computed. */
    default B enableInterContainerTrafficEncryption(V enableInterContainerTrafficEncryption) {
        return with("EnableInterContainerTrafficEncryption", enableInterContainerTrafficEncryption);
    }

    /** Sets {@code "EnableManagedSpotTraining"}, a boolean. */
    default B enableManagedSpotTraining(boolean enableManagedSpotTraining) {
        return with("EnableManagedSpotTraining", Json.of(enableManagedSpotTraining));
    }

    /** Sets {@code "EnableManagedSpotTraining"}, computed. */
    default B enableManagedSpotTraining(V enableManagedSpotTraining) {
        return with("EnableManagedSpotTraining", enableManagedSpotTraining);
    }

    /** Sets {@code "CheckpointConfig"}, an object, with computed values in it or without. */
    default B checkpointConfig(Map<String, ?> checkpointConfig) {
        return with("CheckpointConfig", checkpointConfig);
    }

    /** Sets {@code "CheckpointConfig"}, computed. */
    default B checkpointConfig(V checkpointConfig) {
        return with("CheckpointConfig", checkpointConfig);
    }

    /** Sets {@code "DebugHookConfig"}, an object, with computed values in it or without. */
    default B debugHookConfig(Map<String, ?> debugHookConfig) {
        return with("DebugHookConfig", debugHookConfig);
    }

    /** Sets {@code "DebugHookConfig"}, computed. */
    default B debugHookConfig(V debugHookConfig) {
        return with("DebugHookConfig", debugHookConfig);
    }

    /** Sets {@code "DebugRuleConfigurations"}, an array, with computed values in it or without. */
    default B debugRuleConfigurations(List<?> debugRuleConfigurations) {
        return with("DebugRuleConfigurations", debugRuleConfigurations);
    }

    /** Sets {@code "DebugRuleConfigurations"}, computed. */
    default B debugRuleConfigurations(V debugRuleConfigurations) {
        return with("DebugRuleConfigurations", debugRuleConfigurations);
    }

    /** Sets {@code "TensorBoardOutputConfig"}, an object, with computed values in it or without. */
    default B tensorBoardOutputConfig(Map<String, ?> tensorBoardOutputConfig) {
        return with("TensorBoardOutputConfig", tensorBoardOutputConfig);
    }

    /** Sets {@code "TensorBoardOutputConfig"}, computed. */
    default B tensorBoardOutputConfig(V tensorBoardOutputConfig) {
        return with("TensorBoardOutputConfig", tensorBoardOutputConfig);
    }

    /** Sets {@code "ExperimentConfig"}, an object, with computed values in it or without. */
    default B experimentConfig(Map<String, ?> experimentConfig) {
        return with("ExperimentConfig", experimentConfig);
    }

    /** Sets {@code "ExperimentConfig"}, computed. */
    default B experimentConfig(V experimentConfig) {
        return with("ExperimentConfig", experimentConfig);
    }

    /** Sets {@code "ProfilerConfig"}, an object, with computed values in it or without. */
    default B profilerConfig(Map<String, ?> profilerConfig) {
        return with("ProfilerConfig", profilerConfig);
    }

    /** Sets {@code "ProfilerConfig"}, computed. */
    default B profilerConfig(V profilerConfig) {
        return with("ProfilerConfig", profilerConfig);
    }

    /** Sets {@code "ProfilerRuleConfigurations"}, an array, with computed values in it or without. */
    default B profilerRuleConfigurations(List<?> profilerRuleConfigurations) {
        return with("ProfilerRuleConfigurations", profilerRuleConfigurations);
    }

    /** Sets {@code "ProfilerRuleConfigurations"}, computed. */
    default B profilerRuleConfigurations(V profilerRuleConfigurations) {
        return with("ProfilerRuleConfigurations", profilerRuleConfigurations);
    }

    /** Sets {@code "Environment"}, an object, with computed values in it or without. */
    default B environment(Map<String, ?> environment) {
        return with("Environment", environment);
    }

    /** Sets {@code "Environment"}, computed. */
    default B environment(V environment) {
        return with("Environment", environment);
    }

    /** Sets {@code "RetryStrategy"}, an object, with computed values in it or without. */
    default B retryStrategy(Map<String, ?> retryStrategy) {
        return with("RetryStrategy", retryStrategy);
    }

    /** Sets {@code "RetryStrategy"}, computed. */
    default B retryStrategy(V retryStrategy) {
        return with("RetryStrategy", retryStrategy);
    }

    /** Sets {@code "RemoteDebugConfig"}, an object, with computed values in it or without. */
    default B remoteDebugConfig(Map<String, ?> remoteDebugConfig) {
        return with("RemoteDebugConfig", remoteDebugConfig);
    }

    /** Sets {@code "RemoteDebugConfig"}, computed. */
    default B remoteDebugConfig(V remoteDebugConfig) {
        return with("RemoteDebugConfig", remoteDebugConfig);
    }

    /** Sets {@code "InfraCheckConfig"}, an object, with computed values in it or without. */
    default B infraCheckConfig(Map<String, ?> infraCheckConfig) {
        return with("InfraCheckConfig", infraCheckConfig);
    }

    /** Sets {@code "InfraCheckConfig"}, computed. */
    default B infraCheckConfig(V infraCheckConfig) {
        return with("InfraCheckConfig", infraCheckConfig);
    }

    /** Sets {@code "SessionChainingConfig"}, an object, with computed values in it or without. */
    default B sessionChainingConfig(Map<String, ?> sessionChainingConfig) {
        return with("SessionChainingConfig", sessionChainingConfig);
    }

    /** Sets {@code "SessionChainingConfig"}, computed. */
    default B sessionChainingConfig(V sessionChainingConfig) {
        return with("SessionChainingConfig", sessionChainingConfig);
    }

    /** Sets {@code "ServerlessJobConfig"}, an object, with computed values in it or without. */
    default B serverlessJobConfig(Map<String, ?> serverlessJobConfig) {
        return with("ServerlessJobConfig", serverlessJobConfig);
    }

    /** Sets {@code "ServerlessJobConfig"}, computed. */
    default B serverlessJobConfig(V serverlessJobConfig) {
        return with("ServerlessJobConfig", serverlessJobConfig);
    }

    /** Sets {@code "MlflowConfig"}, an object, with computed values in it or without. */
    default B mlflowConfig(Map<String, ?> mlflowConfig) {
        return with("MlflowConfig", mlflowConfig);
    }

    /** Sets {@code "MlflowConfig"}, computed. */
    default B mlflowConfig(V mlflowConfig) {
        return with("MlflowConfig", mlflowConfig);
    }

    /** Sets {@code "ModelPackageConfig"}, an object, with computed values in it or without. */
    default B modelPackageConfig(Map<String, ?> modelPackageConfig) {
        return with("ModelPackageConfig", modelPackageConfig);
    }

    /** Sets {@code "ModelPackageConfig"}, computed. */
    default B modelPackageConfig(V modelPackageConfig) {
        return with("ModelPackageConfig", modelPackageConfig);
    }

    /** Builds a JSONPath Task state that calls {@code sagemaker:createTrainingJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateTrainingJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createTrainingJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateTrainingJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
