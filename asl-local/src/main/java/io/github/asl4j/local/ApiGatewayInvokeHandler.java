package io.github.asl4j.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Calls APIs for tasks of {@code apigateway:invoke} over HTTP, and answers as the service does: a status from 200 to 299
 * succeeds with {@code ResponseBody}, {@code Headers}, {@code StatusCode} and {@code StatusText}; any other fails as
 * {@code ApiGateway.<status>} with the body as its cause.
 *
 * <p>A request goes to {@code https://<ApiEndpoint>/<Stage>/<Path>}, or where {@link Builder#route} sends the host.
 * Redirects are not followed. Without an answer the task fails as {@code ApiGateway.SdkClientException}. With
 * {@code AuthType} {@code IAM_ROLE} the request is sent <em>unsigned</em>: there is no role here.
 *
 * <pre>{@code
 * interpreter.tasks("apigateway:invoke", ApiGatewayInvokeHandler.builder()
 *     .route("abc123.execute-api.us-east-1.amazonaws.com", URI.create("http://127.0.0.1:8080"))
 *     .build());
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html">AWS: API Gateway</a>
 */
public final class ApiGatewayInvokeHandler implements TaskHandler {

    private final Map<String, URI> routes;
    private final Duration timeout;
    private final HttpClient client;

    private ApiGatewayInvokeHandler(Builder builder) {
        this.routes = Map.copyOf(builder.routes);
        this.timeout = builder.timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(builder.timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Returns a builder of a handler without routes and with a timeout of 30 seconds. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CompletionStage<TaskResult> handle(TaskCall call) {
        ApiGatewayRequest request;
        try {
            request = new ApiGatewayRequest(call.input());
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(
                    TaskResult.failure("States.Runtime", "The Parameters are not valid: " + e.getMessage()));
        }
        return client.sendAsync(
                        request.toHttp(routes::get, timeout),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .handle((response, thrown) -> response != null ? result(response) : unanswered(thrown));
    }

    private static TaskResult result(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            return TaskResult.failure("ApiGateway." + response.statusCode(), response.body());
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ResponseBody", ApiGatewayRequest.body(response.body()));
        result.put("Headers", response.headers().map());
        result.put("StatusCode", response.statusCode());
        result.put("StatusText", HttpStatusText.of(response.statusCode()));
        return TaskResult.success(result);
    }

    private static TaskResult unanswered(Throwable thrown) {
        Throwable reason =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (reason instanceof HttpTimeoutException) {
            return TaskResult.failure(
                    "ApiGateway.SdkClientException", "Unable to execute HTTP request: Read timed out");
        } else if (reason instanceof IOException) {
            return TaskResult.failure(
                    "ApiGateway.SdkClientException",
                    "Unable to execute HTTP request: "
                            + Objects.requireNonNullElse(reason.getMessage(), "no connection"));
        }
        throw new CompletionException(reason);
    }

    /** Builds an {@link ApiGatewayInvokeHandler}. */
    public static final class Builder {

        private final Map<String, URI> routes = new LinkedHashMap<>();
        private Duration timeout = Duration.ofSeconds(30);

        private Builder() {}

        /**
         * Sends the requests to a host elsewhere; stage and path are appended to the path of the base.
         *
         * @param host the {@code ApiEndpoint} of the definition, {@code abc123.execute-api.us-east-1.amazonaws.com}
         * @param base an absolute URI, {@code http://127.0.0.1:8080}
         */
        public Builder route(String host, URI base) {
            Objects.requireNonNull(host, "host");
            if (!base.isAbsolute()) {
                throw new IllegalArgumentException("\"" + base + "\" is not an absolute URI");
            }
            routes.put(host, base);
            return this;
        }

        /** Sets how long connecting, and then the answer, may take; 30 seconds by default. */
        public Builder timeout(Duration timeout) {
            this.timeout = Objects.requireNonNull(timeout, "timeout");
            return this;
        }

        /** Returns the handler. */
        public ApiGatewayInvokeHandler build() {
            return new ApiGatewayInvokeHandler(this);
        }
    }
}
