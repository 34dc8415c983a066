package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code batch:submitJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface BatchSubmitJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("batch:submitJob");

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

    /** Sets {@code "JobQueue"}, a text; required. */
    default B jobQueue(String jobQueue) {
        return with("JobQueue", Json.of(jobQueue));
    }

    /** Sets {@code "JobQueue"}, computed; required. */
    default B jobQueue(V jobQueue) {
        return with("JobQueue", jobQueue);
    }

    /** Sets {@code "ShareIdentifier"}, a text. */
    default B shareIdentifier(String shareIdentifier) {
        return with("ShareIdentifier", Json.of(shareIdentifier));
    }

    /** Sets {@code "ShareIdentifier"}, computed. */
    default B shareIdentifier(V shareIdentifier) {
        return with("ShareIdentifier", shareIdentifier);
    }

    /** Sets {@code "SchedulingPriorityOverride"}, a whole number. */
    default B schedulingPriorityOverride(long schedulingPriorityOverride) {
        return with("SchedulingPriorityOverride", Json.of(schedulingPriorityOverride));
    }

    /** Sets {@code "SchedulingPriorityOverride"}, computed. */
    default B schedulingPriorityOverride(V schedulingPriorityOverride) {
        return with("SchedulingPriorityOverride", schedulingPriorityOverride);
    }

    /** Sets {@code "ArrayProperties"}, an object, with computed values in it or without. */
    default B arrayProperties(Map<String, ?> arrayProperties) {
        return with("ArrayProperties", arrayProperties);
    }

    /** Sets {@code "ArrayProperties"}, computed. */
    default B arrayProperties(V arrayProperties) {
        return with("ArrayProperties", arrayProperties);
    }

    /** Sets {@code "DependsOn"}, an array, with computed values in it or without. */
    default B dependsOn(List<?> dependsOn) {
        return with("DependsOn", dependsOn);
    }

    /** Sets {@code "DependsOn"}, computed. */
    default B dependsOn(V dependsOn) {
        return with("DependsOn", dependsOn);
    }

    /** Sets {@code "JobDefinition"}, a text; required. */
    default B jobDefinition(String jobDefinition) {
        return with("JobDefinition", Json.of(jobDefinition));
    }

    /** Sets {@code "JobDefinition"}, computed; required. */
    default B jobDefinition(V jobDefinition) {
        return with("JobDefinition", jobDefinition);
    }

    /** Sets {@code "Parameters"}, an object, with computed values in it or without. */
    default B parametersParameter(Map<String, ?> parametersParameter) {
        return with("Parameters", parametersParameter);
    }

    /** Sets {@code "Parameters"}, computed. */
    default B parametersParameter(V parametersParameter) {
        return with("Parameters", parametersParameter);
    }

    /** Sets {@code "ContainerOverrides"}, an object, with computed values in it or without. */
    default B containerOverrides(Map<String, ?> containerOverrides) {
        return with("ContainerOverrides", containerOverrides);
    }

    /** Sets {@code "ContainerOverrides"}, computed. */
    default B containerOverrides(V containerOverrides) {
        return with("ContainerOverrides", containerOverrides);
    }

    /** Sets {@code "NodeOverrides"}, an object, with computed values in it or without. */
    default B nodeOverrides(Map<String, ?> nodeOverrides) {
        return with("NodeOverrides", nodeOverrides);
    }

    /** Sets {@code "NodeOverrides"}, computed. */
    default B nodeOverrides(V nodeOverrides) {
        return with("NodeOverrides", nodeOverrides);
    }

    /** Sets {@code "RetryStrategy"}, an object, with computed values in it or without. */
    default B retryStrategy(Map<String, ?> retryStrategy) {
        return with("RetryStrategy", retryStrategy);
    }

    /** Sets {@code "RetryStrategy"}, computed. */
    default B retryStrategy(V retryStrategy) {
        return with("RetryStrategy", retryStrategy);
    }

    /** Sets {@code "PropagateTags"}, a boolean. */
    default B propagateTags(boolean propagateTags) {
        return with("PropagateTags", Json.of(propagateTags));
    }

    /** Sets {@code "PropagateTags"}, computed. */
    default B propagateTags(V propagateTags) {
        return with("PropagateTags", propagateTags);
    }

    /** Sets {@code "Timeout"}, an object, with computed values in it or without. */
    default B timeout(Map<String, ?> timeout) {
        return with("Timeout", timeout);
    }

    /** Sets {@code "Timeout"}, computed. */
    default B timeout(V timeout) {
        return with("Timeout", timeout);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "EksPropertiesOverride"}, an object, with computed values in it or without. */
    default B eksPropertiesOverride(Map<String, ?> eksPropertiesOverride) {
        return with("EksPropertiesOverride", eksPropertiesOverride);
    }

    /** Sets {@code "EksPropertiesOverride"}, computed. */
    default B eksPropertiesOverride(V eksPropertiesOverride) {
        return with("EksPropertiesOverride", eksPropertiesOverride);
    }

    /** Sets {@code "EcsPropertiesOverride"}, an object, with computed values in it or without. */
    default B ecsPropertiesOverride(Map<String, ?> ecsPropertiesOverride) {
        return with("EcsPropertiesOverride", ecsPropertiesOverride);
    }

    /** Sets {@code "EcsPropertiesOverride"}, computed. */
    default B ecsPropertiesOverride(V ecsPropertiesOverride) {
        return with("EcsPropertiesOverride", ecsPropertiesOverride);
    }

    /** Sets {@code "ConsumableResourcePropertiesOverride"}, an object, with computed values in it or without. */
    default B consumableResourcePropertiesOverride(Map<String, ?> consumableResourcePropertiesOverride) {
        return with("ConsumableResourcePropertiesOverride", consumableResourcePropertiesOverride);
    }

    /** Sets {@code "ConsumableResourcePropertiesOverride"}, computed. */
    default B consumableResourcePropertiesOverride(V consumableResourcePropertiesOverride) {
        return with("ConsumableResourcePropertiesOverride", consumableResourcePropertiesOverride);
    }

    /** Builds a JSONPath Task state that calls {@code batch:submitJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements BatchSubmitJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code batch:submitJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements BatchSubmitJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
