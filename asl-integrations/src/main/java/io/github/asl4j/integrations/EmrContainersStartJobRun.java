package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code emr-containers:startJobRun}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrContainersStartJobRun<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("emr-containers:startJobRun");

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

    /** Sets {@code "Name"}, a text. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "VirtualClusterId"}, a text; required. */
    default B virtualClusterId(String virtualClusterId) {
        return with("VirtualClusterId", Json.of(virtualClusterId));
    }

    /** Sets {@code "VirtualClusterId"}, computed; required. */
    default B virtualClusterId(V virtualClusterId) {
        return with("VirtualClusterId", virtualClusterId);
    }

    /** Sets {@code "ClientToken"}, a text. */
    default B clientToken(String clientToken) {
        return with("ClientToken", Json.of(clientToken));
    }

    /** Sets {@code "ClientToken"}, computed. */
    default B clientToken(V clientToken) {
        return with("ClientToken", clientToken);
    }

    /** Sets {@code "ExecutionRoleArn"}, a text. */
    default B executionRoleArn(String executionRoleArn) {
        return with("ExecutionRoleArn", Json.of(executionRoleArn));
    }

    /** Sets {@code "ExecutionRoleArn"}, computed. */
    default B executionRoleArn(V executionRoleArn) {
        return with("ExecutionRoleArn", executionRoleArn);
    }

    /** Sets {@code "ReleaseLabel"}, a text. */
    default B releaseLabel(String releaseLabel) {
        return with("ReleaseLabel", Json.of(releaseLabel));
    }

    /** Sets {@code "ReleaseLabel"}, computed. */
    default B releaseLabel(V releaseLabel) {
        return with("ReleaseLabel", releaseLabel);
    }

    /** Sets {@code "JobDriver"}, an object, with computed values in it or without. */
    default B jobDriver(Map<String, ?> jobDriver) {
        return with("JobDriver", jobDriver);
    }

    /** Sets {@code "JobDriver"}, computed. */
    default B jobDriver(V jobDriver) {
        return with("JobDriver", jobDriver);
    }

    /** Sets {@code "ConfigurationOverrides"}, an object, with computed values in it or without. */
    default B configurationOverrides(Map<String, ?> configurationOverrides) {
        return with("ConfigurationOverrides", configurationOverrides);
    }

    /** Sets {@code "ConfigurationOverrides"}, computed. */
    default B configurationOverrides(V configurationOverrides) {
        return with("ConfigurationOverrides", configurationOverrides);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "JobTemplateId"}, a text. */
    default B jobTemplateId(String jobTemplateId) {
        return with("JobTemplateId", Json.of(jobTemplateId));
    }

    /** Sets {@code "JobTemplateId"}, computed. */
    default B jobTemplateId(V jobTemplateId) {
        return with("JobTemplateId", jobTemplateId);
    }

    /** Sets {@code "JobTemplateParameters"}, an object, with computed values in it or without. */
    default B jobTemplateParameters(Map<String, ?> jobTemplateParameters) {
        return with("JobTemplateParameters", jobTemplateParameters);
    }

    /** Sets {@code "JobTemplateParameters"}, computed. */
    default B jobTemplateParameters(V jobTemplateParameters) {
        return with("JobTemplateParameters", jobTemplateParameters);
    }

    /** Sets {@code "RetryPolicyConfiguration"}, an object, with computed values in it or without. */
    default B retryPolicyConfiguration(Map<String, ?> retryPolicyConfiguration) {
        return with("RetryPolicyConfiguration", retryPolicyConfiguration);
    }

    /** Sets {@code "RetryPolicyConfiguration"}, computed. */
    default B retryPolicyConfiguration(V retryPolicyConfiguration) {
        return with("RetryPolicyConfiguration", retryPolicyConfiguration);
    }

    /** Builds a JSONPath Task state that calls {@code emr-containers:startJobRun}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrContainersStartJobRun<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code emr-containers:startJobRun}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrContainersStartJobRun<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
