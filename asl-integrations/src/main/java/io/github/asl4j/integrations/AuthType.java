package io.github.asl4j.integrations;

/** How {@code apigateway:invoke} proves who calls. */
public enum AuthType {
    /** Not at all; the default. */
    NO_AUTH,
    /** With a signature in the name of the state machine's role. */
    IAM_ROLE,
    /** By the resource policy of the API; only for REST APIs. */
    RESOURCE_POLICY
}
