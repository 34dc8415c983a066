package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The request and response of an HTTP Task, as a test shows them. The request is what the state asks for; what a connection
 * adds to it, secrets above all, is not known here.
 */
final class HttpInspection {

    private HttpInspection() {}

    static Map<String, @Nullable Object> request(Map<?, ?> arguments) {
        String url = text(arguments.get("ApiEndpoint")) + query(arguments.get("QueryParameters"));
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("protocol", protocol(url));
        request.put("method", text(arguments.get("Method")));
        request.put("url", url);
        add(request, "headers", headers(arguments.get("Headers")));
        add(request, "body", text(arguments.get("RequestBody")));
        return request;
    }

    static Map<String, @Nullable Object> response(Map<?, ?> arguments, Map<?, ?> result) {
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("protocol", protocol(text(arguments.get("ApiEndpoint"))));
        add(response, "statusCode", text(result.get("StatusCode")));
        add(response, "statusMessage", text(result.get("StatusText")));
        add(response, "headers", headers(result.get("Headers")));
        add(response, "body", text(result.get("ResponseBody")));
        return response;
    }

    private static void add(Map<String, @Nullable Object> to, String name, String value) {
        if (!value.isEmpty()) {
            to.put(name, value);
        }
    }

    private static String protocol(String url) {
        int colon = url.indexOf("://");
        return colon < 0 ? "https" : url.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String query(@Nullable Object parameters) {
        return parameters instanceof Map<?, ?> map && !map.isEmpty()
                ? map.entrySet().stream()
                        .flatMap(parameter -> values(parameter.getValue())
                                .map(value -> encode(text(parameter.getKey())) + "=" + encode(text(value))))
                        .collect(Collectors.joining("&", "?", ""))
                : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String headers(@Nullable Object headers) {
        return headers instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .flatMap(header -> values(header.getValue()).map(value -> header.getKey() + ": " + text(value)))
                        .collect(Collectors.joining(", ", "[", "]"))
                : "";
    }

    private static Stream<?> values(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of(text(value));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof String string ? string : Data.text(value);
    }
}
