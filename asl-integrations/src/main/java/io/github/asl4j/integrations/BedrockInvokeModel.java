package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code bedrock:invokeModel}.
 *
 * <p>Exactly one of {@code Body}, {@code Input} is required.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface BedrockInvokeModel<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("bedrock:invokeModel");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token
     * along in a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "Body"}, a text. */
    default B body(String body) {
        return with("Body", Json.of(body));
    }

    /** Sets {@code "Body"}, an object, with computed values in it or without. */
    default B body(Map<String, ?> body) {
        return with("Body", body);
    }

    /** Sets {@code "Body"}, an array, with computed values in it or without. */
    default B body(List<?> body) {
        return with("Body", body);
    }

    /** Sets {@code "Body"}, computed. */
    default B body(V body) {
        return with("Body", body);
    }

    /** Sets {@code "ContentType"}, a text. */
    default B contentType(String contentType) {
        return with("ContentType", Json.of(contentType));
    }

    /** Sets {@code "ContentType"}, computed. */
    default B contentType(V contentType) {
        return with("ContentType", contentType);
    }

    /** Sets {@code "Accept"}, a text. */
    default B accept(String accept) {
        return with("Accept", Json.of(accept));
    }

    /** Sets {@code "Accept"}, computed. */
    default B accept(V accept) {
        return with("Accept", accept);
    }

    /** Sets {@code "ModelId"}, a text; required. */
    default B modelId(String modelId) {
        return with("ModelId", Json.of(modelId));
    }

    /** Sets {@code "ModelId"}, computed; required. */
    default B modelId(V modelId) {
        return with("ModelId", modelId);
    }

    /** Sets {@code "Trace"}, one of the known values. */
    default B trace(BedrockTrace trace) {
        return with("Trace", Json.of(trace.text()));
    }

    /** Sets {@code "Trace"}, a text, also one that is not known here. */
    default B trace(String trace) {
        return with("Trace", Json.of(trace));
    }

    /** Sets {@code "Trace"}, computed. */
    default B trace(V trace) {
        return with("Trace", trace);
    }

    /** Sets {@code "GuardrailIdentifier"}, a text. */
    default B guardrailIdentifier(String guardrailIdentifier) {
        return with("GuardrailIdentifier", Json.of(guardrailIdentifier));
    }

    /** Sets {@code "GuardrailIdentifier"}, computed. */
    default B guardrailIdentifier(V guardrailIdentifier) {
        return with("GuardrailIdentifier", guardrailIdentifier);
    }

    /** Sets {@code "GuardrailVersion"}, a text. */
    default B guardrailVersion(String guardrailVersion) {
        return with("GuardrailVersion", Json.of(guardrailVersion));
    }

    /** Sets {@code "GuardrailVersion"}, computed. */
    default B guardrailVersion(V guardrailVersion) {
        return with("GuardrailVersion", guardrailVersion);
    }

    /** Sets {@code "PerformanceConfigLatency"}, one of the known values. */
    default B performanceConfigLatency(BedrockPerformanceConfigLatency performanceConfigLatency) {
        return with("PerformanceConfigLatency", Json.of(performanceConfigLatency.text()));
    }

    /** Sets {@code "PerformanceConfigLatency"}, a text, also one that is not known here. */
    default B performanceConfigLatency(String performanceConfigLatency) {
        return with("PerformanceConfigLatency", Json.of(performanceConfigLatency));
    }

    /** Sets {@code "PerformanceConfigLatency"}, computed. */
    default B performanceConfigLatency(V performanceConfigLatency) {
        return with("PerformanceConfigLatency", performanceConfigLatency);
    }

    /** Sets {@code "ServiceTier"}, one of the known values. */
    default B serviceTier(BedrockServiceTier serviceTier) {
        return with("ServiceTier", Json.of(serviceTier.text()));
    }

    /** Sets {@code "ServiceTier"}, a text, also one that is not known here. */
    default B serviceTier(String serviceTier) {
        return with("ServiceTier", Json.of(serviceTier));
    }

    /** Sets {@code "ServiceTier"}, computed. */
    default B serviceTier(V serviceTier) {
        return with("ServiceTier", serviceTier);
    }

    /** Sets {@code "RequestMetadata"}, a text. */
    default B requestMetadata(String requestMetadata) {
        return with("RequestMetadata", Json.of(requestMetadata));
    }

    /** Sets {@code "RequestMetadata"}, computed. */
    default B requestMetadata(V requestMetadata) {
        return with("RequestMetadata", requestMetadata);
    }

    /** Sets {@code "Input"}, an object, with computed values in it or without. */
    default B input(Map<String, ?> input) {
        return with("Input", input);
    }

    /** Sets {@code "Input"}, computed. */
    default B input(V input) {
        return with("Input", input);
    }

    /** Sets {@code "Output"}, an object, with computed values in it or without. */
    default B outputParameter(Map<String, ?> outputParameter) {
        return with("Output", outputParameter);
    }

    /** Sets {@code "Output"}, computed. */
    default B outputParameter(V outputParameter) {
        return with("Output", outputParameter);
    }

    /** Builds a JSONPath Task state that calls {@code bedrock:invokeModel}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements BedrockInvokeModel<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code bedrock:invokeModel}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements BedrockInvokeModel<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
