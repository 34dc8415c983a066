package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code eks:call}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EksCall<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("eks:call");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Sets {@code "ClusterName"}, a text; required. */
    default B clusterName(String clusterName) {
        return with("ClusterName", Json.of(clusterName));
    }

    /** Sets {@code "ClusterName"}, computed; required. */
    default B clusterName(V clusterName) {
        return with("ClusterName", clusterName);
    }

    /** Sets {@code "CertificateAuthority"}, a text; required. */
    default B certificateAuthority(String certificateAuthority) {
        return with("CertificateAuthority", Json.of(certificateAuthority));
    }

    /** Sets {@code "CertificateAuthority"}, computed; required. */
    default B certificateAuthority(V certificateAuthority) {
        return with("CertificateAuthority", certificateAuthority);
    }

    /** Sets {@code "Endpoint"}, a text; required. */
    default B endpoint(String endpoint) {
        return with("Endpoint", Json.of(endpoint));
    }

    /** Sets {@code "Endpoint"}, computed; required. */
    default B endpoint(V endpoint) {
        return with("Endpoint", endpoint);
    }

    /** Sets {@code "Method"}, one of the known values; required. */
    default B method(EksMethod method) {
        return with("Method", Json.of(method.text()));
    }

    /** Sets {@code "Method"}, a text, also one that is not known here; required. */
    default B method(String method) {
        return with("Method", Json.of(method));
    }

    /** Sets {@code "Method"}, computed; required. */
    default B method(V method) {
        return with("Method", method);
    }

    /** Sets {@code "Path"}, a text; required. */
    default B path(String path) {
        return with("Path", Json.of(path));
    }

    /** Sets {@code "Path"}, computed; required. */
    default B path(V path) {
        return with("Path", path);
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

    /** Builds a JSONPath Task state that calls {@code eks:call}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EksCall<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }
    }

    /** Builds a JSONata Task state that calls {@code eks:call}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EksCall<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }
    }
}
