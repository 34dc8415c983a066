package io.github.asl4j.integrations;

/** The HTTP methods that {@code apigateway:invoke} and {@code http:invoke} can call with. */
public enum HttpMethod {
    /** GET. */
    GET,
    /** POST. */
    POST,
    /** PUT. */
    PUT,
    /** DELETE. */
    DELETE,
    /** PATCH. */
    PATCH,
    /** HEAD. */
    HEAD,
    /** OPTIONS. */
    OPTIONS
}
