package io.github.asl4j.local.endpoint;

/** How much TestState tells. */
enum InspectionLevel {
    /** How the test ended. */
    INFO,
    /** And the values between the fields. */
    DEBUG,
    /** And the request and response of an HTTP Task. */
    TRACE
}
