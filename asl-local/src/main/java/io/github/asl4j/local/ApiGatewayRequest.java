package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.internal.data.Data;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code apigateway:invoke}, checked, and the HTTP request that they make. */
final class ApiGatewayRequest {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Set<String> WITH_BODY = Set.of("PATCH", "POST", "PUT");

    private final JsonNode parameters;
    private final String endpoint;
    private final String method;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one of them has an invalid format
     */
    ApiGatewayRequest(JsonNode parameters) {
        this.parameters = parameters;
        this.endpoint = text("ApiEndpoint");
        this.method = text("Method");
        if (endpoint.isEmpty() || endpoint.matches(".*[/?#@].*") || !METHODS.contains(method)) {
            throw invalid(METHODS.contains(method) ? "ApiEndpoint" : "Method");
        }
        lists("Headers");
        lists("QueryParameters");
    }

    private String text(String name) {
        JsonNode value = parameters.path(name);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw invalid(name);
        }
        return value.asText();
    }

    private static IllegalArgumentException invalid(String name) {
        return new IllegalArgumentException("[The value of the field '" + name + "' has an invalid format]");
    }

    private Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        JsonNode value = parameters.path(name);
        if (value.isMissingNode()) {
            return lists;
        } else if (!(value instanceof ObjectNode object)) {
            throw invalid(name);
        } else {
            object.properties().forEach(member -> {
                if (!(member.getValue() instanceof ArrayNode array)) {
                    throw invalid(name);
                }
                List<String> texts = new ArrayList<>();
                array.forEach(element -> texts.add(element.asText()));
                lists.put(member.getKey(), texts);
            });
            return lists;
        }
    }

    HttpRequest toHttp(Function<String, @Nullable URI> routes, Duration timeout) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(routes.apply(endpoint))).timeout(timeout);
        JsonNode body = parameters.path("RequestBody");
        boolean hasBody = WITH_BODY.contains(method) && !body.isMissingNode();
        boolean hasType = false;
        for (Map.Entry<String, List<String>> header : lists("Headers").entrySet()) {
            header.getValue().forEach(value -> request.header(header.getKey(), value));
            hasType |= header.getKey().equalsIgnoreCase("Content-Type");
        }
        if (hasBody && !hasType) {
            request.header("Content-Type", "application/json");
        }
        return request.method(
                        method,
                        hasBody
                                ? HttpRequest.BodyPublishers.ofString(bodyText(body), StandardCharsets.UTF_8)
                                : HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private String bodyText(JsonNode body) {
        if (body.isTextual()) {
            return body.textValue();
        }
        return Data.text(
                Data.from(parameters.path("AllowNullValues").asBoolean() ? body : withoutNulls(body.deepCopy())));
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(ApiGatewayRequest::withoutNulls);
        return node;
    }

    private URI uri(@Nullable URI route) {
        StringBuilder uri = new StringBuilder(route == null ? "https://" + endpoint : route.toString());
        if (uri.charAt(uri.length() - 1) == '/') {
            uri.setLength(uri.length() - 1);
        }
        append(uri, text("Stage"));
        append(uri, text("Path"));
        String separator = "?";
        for (Map.Entry<String, List<String>> parameter :
                lists("QueryParameters").entrySet()) {
            for (String value : parameter.getValue()) {
                uri.append(separator)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value));
                separator = "&";
            }
        }
        return URI.create(uri.toString());
    }

    private static void append(StringBuilder uri, String path) {
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                uri.append('/').append(encoded(segment).replace("%25", "%"));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns a response body: parsed if it is a JSON object or array, {@code {}} if empty, else its text. */
    static @Nullable Object body(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        try {
            Object data = Data.parse(text);
            return data instanceof String ? text : data;
        } catch (JsonProcessingException noJson) {
            return text;
        }
    }
}
