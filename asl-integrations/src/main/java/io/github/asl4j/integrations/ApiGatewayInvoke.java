package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls an HTTP or REST API of API Gateway: {@code apigateway:invoke}.
 *
 * <p>The result is {@code {ResponseBody, Headers, StatusCode, StatusText}}. Only a 2xx answer succeeds; any other fails the
 * task with {@code ApiGateway.<status>} and the body as cause, so a Choice on {@code $.StatusCode} never sees it.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html">AWS</a>
 */
public interface ApiGatewayInvoke<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("apigateway:invoke");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token along in
     * a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "ApiEndpoint"}: the host name of the API, without scheme and path; required. */
    default B apiEndpoint(String apiEndpoint) {
        return with("ApiEndpoint", Json.of(apiEndpoint));
    }

    /** Sets {@code "ApiEndpoint"}, computed: the host name of the API, without scheme and path; required. */
    default B apiEndpoint(V apiEndpoint) {
        return with("ApiEndpoint", apiEndpoint);
    }

    /** Sets {@code "Method"}: the HTTP method; required. */
    default B method(HttpMethod method) {
        return with("Method", Json.of(method.name()));
    }

    /** Sets {@code "Method"}, as text: the HTTP method; required. */
    default B method(String method) {
        return with("Method", Json.of(method));
    }

    /** Sets {@code "Method"}, computed: the HTTP method; required. */
    default B method(V method) {
        return with("Method", method);
    }

    /** Sets {@code "Headers"}: the HTTP headers; each value is an array of strings. */
    default B headers(Map<String, ?> headers) {
        return with("Headers", headers);
    }

    /** Sets {@code "Headers"}, computed: the HTTP headers; each value is an array of strings. */
    default B headers(V headers) {
        return with("Headers", headers);
    }

    /** Sets {@code "Stage"}: the stage of the API; required but for the {@code $default} stage of an HTTP API. */
    default B stage(String stage) {
        return with("Stage", Json.of(stage));
    }

    /** Sets {@code "Stage"}, computed: the stage of the API; required but for the {@code $default} stage of an HTTP API. */
    default B stage(V stage) {
        return with("Stage", stage);
    }

    /** Sets {@code "Path"}: the path after endpoint and stage. */
    default B path(String path) {
        return with("Path", Json.of(path));
    }

    /** Sets {@code "Path"}, computed: the path after endpoint and stage. */
    default B path(V path) {
        return with("Path", path);
    }

    /** Sets {@code "QueryParameters"}: the query string; each value is an array of strings. */
    default B queryParameters(Map<String, ?> queryParameters) {
        return with("QueryParameters", queryParameters);
    }

    /** Sets {@code "QueryParameters"}, computed: the query string; each value is an array of strings. */
    default B queryParameters(V queryParameters) {
        return with("QueryParameters", queryParameters);
    }

    /** Sets {@code "RequestBody"}: the body, of POST, PUT and PATCH only. */
    default B requestBody(String requestBody) {
        return with("RequestBody", Json.of(requestBody));
    }

    /** Sets {@code "RequestBody"}: the body, of POST, PUT and PATCH only. */
    default B requestBody(Map<String, ?> requestBody) {
        return with("RequestBody", requestBody);
    }

    /** Sets {@code "RequestBody"}: the body, of POST, PUT and PATCH only. */
    default B requestBody(List<?> requestBody) {
        return with("RequestBody", requestBody);
    }

    /** Sets {@code "RequestBody"}, computed: the body, of POST, PUT and PATCH only. */
    default B requestBody(V requestBody) {
        return with("RequestBody", requestBody);
    }

    /** Sets {@code "AllowNullValues"}: whether null members of the body are sent, default false. */
    default B allowNullValues(boolean allowNullValues) {
        return with("AllowNullValues", Json.of(allowNullValues));
    }

    /** Sets {@code "AllowNullValues"}, computed: whether null members of the body are sent, default false. */
    default B allowNullValues(V allowNullValues) {
        return with("AllowNullValues", allowNullValues);
    }

    /** Sets {@code "AuthType"}: how the call proves who calls, default {@link AuthType#NO_AUTH}. */
    default B authType(AuthType authType) {
        return with("AuthType", Json.of(authType.name()));
    }

    /** Sets {@code "AuthType"}, as text: how the call proves who calls, default {@link AuthType#NO_AUTH}. */
    default B authType(String authType) {
        return with("AuthType", Json.of(authType));
    }

    /** Sets {@code "AuthType"}, computed: how the call proves who calls, default {@link AuthType#NO_AUTH}. */
    default B authType(V authType) {
        return with("AuthType", authType);
    }

    /** Builds a JSONPath Task state that calls {@code apigateway:invoke}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements ApiGatewayInvoke<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code apigateway:invoke}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements ApiGatewayInvoke<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
