package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** AWS JSON 1.0: the operation in a header, one object each way. Headers with credentials are not looked at. */
final class ApiHandler implements HttpHandler {

    private static final int MAX_REQUEST_BYTES = 1_048_576;
    private static final int MAX_DISCARDED_BYTES = 64 << 20;
    private static final String TARGET_PREFIX = "AWSStepFunctions.";
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Action> actions;
    private final Executor executor;
    private final Deadlines deadlines;

    /**
     * Creates a handler.
     *
     * @param executor writes the answers that are not there at once
     */
    ApiHandler(Map<String, Action> actions, Executor executor, Deadlines deadlines) {
        this.actions = actions;
        this.executor = executor;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        CompletableFuture<ObjectNode> response;
        try {
            response = begin(exchange).toCompletableFuture();
        } catch (RuntimeException | Error e) {
            response = CompletableFuture.failedFuture(e);
        }
        if (response.isDone()) {
            CompletableFuture<ObjectNode> now = response;
            deadlines.run(() -> answer(exchange, now));
        } else {
            CompletableFuture<ObjectNode> later = response;
            later.whenCompleteAsync((result, failure) -> deadlines.run(() -> answer(exchange, later)), executor);
        }
    }

    private static void answer(HttpExchange exchange, CompletableFuture<ObjectNode> done) {
        int status = 200;
        ObjectNode response;
        try {
            response = done.join();
        } catch (CompletionException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            if (reason instanceof ApiException known) {
                status = known.httpStatus();
                response = error(known.type(), String.valueOf(known.getMessage()));
            } else {
                status = 500;
                response = error(
                        "InternalFailure",
                        "The endpoint failed with " + reason.getClass().getName());
            }
        }
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(response);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
            exchange.getResponseHeaders()
                    .set("x-amzn-RequestId", UUID.randomUUID().toString());
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            // The client has gone, and with it whoever could be told.
            exchange.close();
        }
    }

    private CompletionStage<ObjectNode> begin(HttpExchange exchange) throws IOException {
        String target = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Amz-Target"))
                .orElse("");
        byte[] body = body(exchange);
        deadlines.passed();
        Action action = target.startsWith(TARGET_PREFIX) ? actions.get(target.substring(TARGET_PREFIX.length())) : null;
        if (action == null || !exchange.getRequestMethod().equals("POST")) {
            throw new ApiException(
                    "UnknownOperationException",
                    "\"" + target + "\" is not an operation of this endpoint; it has "
                            + actions.keySet().stream().sorted().toList());
        }
        return action.begin(new Request(object(body)));
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean isShort = length == null || length.length() < 10 && Integer.parseInt(length) <= MAX_REQUEST_BYTES;
        byte[] body = in.readNBytes(isShort ? MAX_REQUEST_BYTES + 1 : 0);
        if (isShort && body.length <= MAX_REQUEST_BYTES) {
            return body;
        }
        // Most clients read the answer only when they have sent all.
        byte[] rest = new byte[8_192];
        int count = in.read(rest);
        for (int left = MAX_DISCARDED_BYTES; count >= 0 && left > 0; left -= count) {
            count = in.read(rest);
        }
        throw new ApiException(
                "RequestEntityTooLargeException", "The request has more than " + MAX_REQUEST_BYTES + " bytes", 413);
    }

    private static ObjectNode object(byte[] body) throws IOException {
        try {
            JsonNode json = JSON.readTree(body);
            if (json instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new ApiException("SerializationException", "The body is no JSON: " + e.getOriginalMessage());
        }
        throw new ApiException("SerializationException", "The body is no JSON object");
    }

    private static ObjectNode error(String type, String message) {
        return JsonNodeFactory.instance.objectNode().put("__type", type).put("message", message);
    }
}
