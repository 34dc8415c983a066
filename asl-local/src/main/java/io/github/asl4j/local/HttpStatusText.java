package io.github.asl4j.local;

import java.util.Map;

/** The reason phrases of the statuses that succeed, which HTTP/2 and java.net.http do not carry. */
final class HttpStatusText {

    private static final Map<Integer, String> TEXTS = Map.of(
            200, "OK",
            201, "Created",
            202, "Accepted",
            203, "Non-Authoritative Information",
            204, "No Content",
            205, "Reset Content",
            206, "Partial Content");

    private HttpStatusText() {}

    static String of(int status) {
        return TEXTS.getOrDefault(status, "");
    }
}
