package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code mediaconvert:createJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface MediaConvertCreateJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("mediaconvert:createJob");

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

    /** Sets {@code "AccelerationSettings"}, an object, with computed values in it or without. */
    default B accelerationSettings(Map<String, ?> accelerationSettings) {
        return with("AccelerationSettings", accelerationSettings);
    }

    /** Sets {@code "AccelerationSettings"}, computed. */
    default B accelerationSettings(V accelerationSettings) {
        return with("AccelerationSettings", accelerationSettings);
    }

    /** Sets {@code "BillingTagsSource"}, one of the known values. */
    default B billingTagsSource(MediaConvertBillingTagsSource billingTagsSource) {
        return with("BillingTagsSource", Json.of(billingTagsSource.text()));
    }

    /** Sets {@code "BillingTagsSource"}, a text, also one that is not known here. */
    default B billingTagsSource(String billingTagsSource) {
        return with("BillingTagsSource", Json.of(billingTagsSource));
    }

    /** Sets {@code "BillingTagsSource"}, computed. */
    default B billingTagsSource(V billingTagsSource) {
        return with("BillingTagsSource", billingTagsSource);
    }

    /** Sets {@code "ClientRequestToken"}, a text. */
    default B clientRequestToken(String clientRequestToken) {
        return with("ClientRequestToken", Json.of(clientRequestToken));
    }

    /** Sets {@code "ClientRequestToken"}, computed. */
    default B clientRequestToken(V clientRequestToken) {
        return with("ClientRequestToken", clientRequestToken);
    }

    /** Sets {@code "HopDestinations"}, an array, with computed values in it or without. */
    default B hopDestinations(List<?> hopDestinations) {
        return with("HopDestinations", hopDestinations);
    }

    /** Sets {@code "HopDestinations"}, computed. */
    default B hopDestinations(V hopDestinations) {
        return with("HopDestinations", hopDestinations);
    }

    /** Sets {@code "JobEngineVersion"}, a text. */
    default B jobEngineVersion(String jobEngineVersion) {
        return with("JobEngineVersion", Json.of(jobEngineVersion));
    }

    /** Sets {@code "JobEngineVersion"}, computed. */
    default B jobEngineVersion(V jobEngineVersion) {
        return with("JobEngineVersion", jobEngineVersion);
    }

    /** Sets {@code "JobTemplate"}, a text. */
    default B jobTemplate(String jobTemplate) {
        return with("JobTemplate", Json.of(jobTemplate));
    }

    /** Sets {@code "JobTemplate"}, computed. */
    default B jobTemplate(V jobTemplate) {
        return with("JobTemplate", jobTemplate);
    }

    /** Sets {@code "Priority"}, a whole number. */
    default B priority(long priority) {
        return with("Priority", Json.of(priority));
    }

    /** Sets {@code "Priority"}, computed. */
    default B priority(V priority) {
        return with("Priority", priority);
    }

    /** Sets {@code "Queue"}, a text. */
    default B queue(String queue) {
        return with("Queue", Json.of(queue));
    }

    /** Sets {@code "Queue"}, computed. */
    default B queue(V queue) {
        return with("Queue", queue);
    }

    /** Sets {@code "Role"}, a text; required. */
    default B role(String role) {
        return with("Role", Json.of(role));
    }

    /** Sets {@code "Role"}, computed; required. */
    default B role(V role) {
        return with("Role", role);
    }

    /** Sets {@code "Settings"}, an object, with computed values in it or without; required. */
    default B settings(Map<String, ?> settings) {
        return with("Settings", settings);
    }

    /** Sets {@code "Settings"}, computed; required. */
    default B settings(V settings) {
        return with("Settings", settings);
    }

    /** Sets {@code "SimulateReservedQueue"}, one of the known values. */
    default B simulateReservedQueue(MediaConvertSimulateReservedQueue simulateReservedQueue) {
        return with("SimulateReservedQueue", Json.of(simulateReservedQueue.text()));
    }

    /** Sets {@code "SimulateReservedQueue"}, a text, also one that is not known here. */
    default B simulateReservedQueue(String simulateReservedQueue) {
        return with("SimulateReservedQueue", Json.of(simulateReservedQueue));
    }

    /** Sets {@code "SimulateReservedQueue"}, computed. */
    default B simulateReservedQueue(V simulateReservedQueue) {
        return with("SimulateReservedQueue", simulateReservedQueue);
    }

    /** Sets {@code "StatusUpdateInterval"}, one of the known values. */
    default B statusUpdateInterval(MediaConvertStatusUpdateInterval statusUpdateInterval) {
        return with("StatusUpdateInterval", Json.of(statusUpdateInterval.text()));
    }

    /** Sets {@code "StatusUpdateInterval"}, a text, also one that is not known here. */
    default B statusUpdateInterval(String statusUpdateInterval) {
        return with("StatusUpdateInterval", Json.of(statusUpdateInterval));
    }

    /** Sets {@code "StatusUpdateInterval"}, computed. */
    default B statusUpdateInterval(V statusUpdateInterval) {
        return with("StatusUpdateInterval", statusUpdateInterval);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "UserMetadata"}, an object, with computed values in it or without. */
    default B userMetadata(Map<String, ?> userMetadata) {
        return with("UserMetadata", userMetadata);
    }

    /** Sets {@code "UserMetadata"}, computed. */
    default B userMetadata(V userMetadata) {
        return with("UserMetadata", userMetadata);
    }

    /** Builds a JSONPath Task state that calls {@code mediaconvert:createJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements MediaConvertCreateJob<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code mediaconvert:createJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements MediaConvertCreateJob<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
