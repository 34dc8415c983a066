package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code http:invoke}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface HttpInvoke<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("http:invoke");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "ApiEndpoint"}, a text; required. */
    default B apiEndpoint(String apiEndpoint) {
        return with("ApiEndpoint", Json.of(apiEndpoint));
    }

    /** Sets {@code "ApiEndpoint"}, computed; required. */
    default B apiEndpoint(V apiEndpoint) {
        return with("ApiEndpoint", apiEndpoint);
    }

    /** Sets {@code "Method"}, one of the known values; required. */
    default B method(HttpMethod method) {
        return with("Method", Json.of(method.name()));
    }

    /** Sets {@code "Method"}, a text, also one that is not known here; required. */
    default B method(String method) {
        return with("Method", Json.of(method));
    }

    /** Sets {@code "Method"}, computed; required. */
    default B method(V method) {
        return with("Method", method);
    }

    /** Sets {@code "Authentication"}, an object, with computed values in it or without. */
    default B authentication(Map<String, ?> authentication) {
        return with("Authentication", authentication);
    }

    /** Sets {@code "Authentication"}, computed. */
    default B authentication(V authentication) {
        return with("Authentication", authentication);
    }

    /** Sets {@code "InvocationConfig"}, an object, with computed values in it or without. */
    default B invocationConfig(Map<String, ?> invocationConfig) {
        return with("InvocationConfig", invocationConfig);
    }

    /** Sets {@code "InvocationConfig"}, computed. */
    default B invocationConfig(V invocationConfig) {
        return with("InvocationConfig", invocationConfig);
    }

    /** Sets {@code "Headers"}, an object, with computed values in it or without. */
    default B headers(Map<String, ?> headers) {
        return with("Headers", headers);
    }

    /** Sets {@code "Headers"}, computed. */
    default B headers(V headers) {
        return with("Headers", headers);
    }

    /** Sets {@code "QueryParameters"}, an object, with computed values in it or without. */
    default B queryParameters(Map<String, ?> queryParameters) {
        return with("QueryParameters", queryParameters);
    }

    /** Sets {@code "QueryParameters"}, computed. */
    default B queryParameters(V queryParameters) {
        return with("QueryParameters", queryParameters);
    }

    /** Sets {@code "RequestBody"}, a text. */
    default B requestBody(String requestBody) {
        return with("RequestBody", Json.of(requestBody));
    }

    /** Sets {@code "RequestBody"}, an object, with computed values in it or without. */
    default B requestBody(Map<String, ?> requestBody) {
        return with("RequestBody", requestBody);
    }

    /** Sets {@code "RequestBody"}, an array, with computed values in it or without. */
    default B requestBody(List<?> requestBody) {
        return with("RequestBody", requestBody);
    }

    /** Sets {@code "RequestBody"}, computed. */
    default B requestBody(V requestBody) {
        return with("RequestBody", requestBody);
    }

    /** Sets {@code "Transform"}, an object, with computed values in it or without. */
    default B transform(Map<String, ?> transform) {
        return with("Transform", transform);
    }

    /** Sets {@code "Transform"}, computed. */
    default B transform(V transform) {
        return with("Transform", transform);
    }

    /** Builds a JSONPath Task state that calls {@code http:invoke}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements HttpInvoke<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code http:invoke}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements HttpInvoke<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
