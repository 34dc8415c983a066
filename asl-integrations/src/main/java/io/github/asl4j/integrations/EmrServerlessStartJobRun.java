package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code emr-serverless:startJobRun}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrServerlessStartJobRun<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("emr-serverless:startJobRun");

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

    /** Sets {@code "ApplicationId"}, a text; required. */
    default B applicationId(String applicationId) {
        return with("ApplicationId", Json.of(applicationId));
    }

    /** Sets {@code "ApplicationId"}, computed; required. */
    default B applicationId(V applicationId) {
        return with("ApplicationId", applicationId);
    }

    /** Sets {@code "ClientToken"}, a text. */
    default B clientToken(String clientToken) {
        return with("ClientToken", Json.of(clientToken));
    }

    /** Sets {@code "ClientToken"}, computed. */
    default B clientToken(V clientToken) {
        return with("ClientToken", clientToken);
    }

    /** Sets {@code "ExecutionRoleArn"}, a text; required. */
    default B executionRoleArn(String executionRoleArn) {
        return with("ExecutionRoleArn", Json.of(executionRoleArn));
    }

    /** Sets {@code "ExecutionRoleArn"}, computed; required. */
    default B executionRoleArn(V executionRoleArn) {
        return with("ExecutionRoleArn", executionRoleArn);
    }

    /** Sets {@code "ExecutionIamPolicy"}, an object, with computed values in it or without. */
    default B executionIamPolicy(Map<String, ?> executionIamPolicy) {
        return with("ExecutionIamPolicy", executionIamPolicy);
    }

    /** Sets {@code "ExecutionIamPolicy"}, computed. */
    default B executionIamPolicy(V executionIamPolicy) {
        return with("ExecutionIamPolicy", executionIamPolicy);
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

    /** Sets {@code "ExecutionTimeoutMinutes"}, a whole number. */
    default B executionTimeoutMinutes(long executionTimeoutMinutes) {
        return with("ExecutionTimeoutMinutes", Json.of(executionTimeoutMinutes));
    }

    /** Sets {@code "ExecutionTimeoutMinutes"}, computed. */
    default B executionTimeoutMinutes(V executionTimeoutMinutes) {
        return with("ExecutionTimeoutMinutes", executionTimeoutMinutes);
    }

    /** Sets {@code "Name"}, a text. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "Mode"}, one of the known values. */
    default B mode(EmrServerlessMode mode) {
        return with("Mode", Json.of(mode.text()));
    }

    /** Sets {@code "Mode"}, a text, also one that is not known here. */
    default B mode(String mode) {
        return with("Mode", Json.of(mode));
    }

    /** Sets {@code "Mode"}, computed. */
    default B mode(V mode) {
        return with("Mode", mode);
    }

    /** Sets {@code "RetryPolicy"}, an object, with computed values in it or without. */
    default B retryPolicy(Map<String, ?> retryPolicy) {
        return with("RetryPolicy", retryPolicy);
    }

    /** Sets {@code "RetryPolicy"}, computed. */
    default B retryPolicy(V retryPolicy) {
        return with("RetryPolicy", retryPolicy);
    }

    /** Builds a JSONPath Task state that calls {@code emr-serverless:startJobRun}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrServerlessStartJobRun<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code emr-serverless:startJobRun}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrServerlessStartJobRun<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
