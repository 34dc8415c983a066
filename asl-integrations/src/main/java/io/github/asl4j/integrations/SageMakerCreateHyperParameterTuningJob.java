package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sagemaker:createHyperParameterTuningJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SageMakerCreateHyperParameterTuningJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sagemaker:createHyperParameterTuningJob");

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

    /** Sets {@code "HyperParameterTuningJobName"}, a text; required. */
    default B hyperParameterTuningJobName(String hyperParameterTuningJobName) {
        return with("HyperParameterTuningJobName", Json.of(hyperParameterTuningJobName));
    }

    /** Sets {@code "HyperParameterTuningJobName"}, computed; required. */
    default B hyperParameterTuningJobName(V hyperParameterTuningJobName) {
        return with("HyperParameterTuningJobName", hyperParameterTuningJobName);
    }

    /** Sets {@code "HyperParameterTuningJobConfig"}, an object, with computed values in it or without; required. */
    default B hyperParameterTuningJobConfig(Map<String, ?> hyperParameterTuningJobConfig) {
        return with("HyperParameterTuningJobConfig", hyperParameterTuningJobConfig);
    }

    /** Sets {@code "HyperParameterTuningJobConfig"}, computed; required. */
    default B hyperParameterTuningJobConfig(V hyperParameterTuningJobConfig) {
        return with("HyperParameterTuningJobConfig", hyperParameterTuningJobConfig);
    }

    /** Sets {@code "TrainingJobDefinition"}, an object, with computed values in it or without. */
    default B trainingJobDefinition(Map<String, ?> trainingJobDefinition) {
        return with("TrainingJobDefinition", trainingJobDefinition);
    }

    /** Sets {@code "TrainingJobDefinition"}, computed. */
    default B trainingJobDefinition(V trainingJobDefinition) {
        return with("TrainingJobDefinition", trainingJobDefinition);
    }

    /** Sets {@code "TrainingJobDefinitions"}, an array, with computed values in it or without. */
    default B trainingJobDefinitions(List<?> trainingJobDefinitions) {
        return with("TrainingJobDefinitions", trainingJobDefinitions);
    }

    /** Sets {@code "TrainingJobDefinitions"}, computed. */
    default B trainingJobDefinitions(V trainingJobDefinitions) {
        return with("TrainingJobDefinitions", trainingJobDefinitions);
    }

    /** Sets {@code "WarmStartConfig"}, an object, with computed values in it or without. */
    default B warmStartConfig(Map<String, ?> warmStartConfig) {
        return with("WarmStartConfig", warmStartConfig);
    }

    /** Sets {@code "WarmStartConfig"}, computed. */
    default B warmStartConfig(V warmStartConfig) {
        return with("WarmStartConfig", warmStartConfig);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Autotune"}, an object, with computed values in it or without. */
    default B autotune(Map<String, ?> autotune) {
        return with("Autotune", autotune);
    }

    /** Sets {@code "Autotune"}, computed. */
    default B autotune(V autotune) {
        return with("Autotune", autotune);
    }

    /** Builds a JSONPath Task state that calls {@code sagemaker:createHyperParameterTuningJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SageMakerCreateHyperParameterTuningJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code sagemaker:createHyperParameterTuningJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SageMakerCreateHyperParameterTuningJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
