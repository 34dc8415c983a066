package io.github.asl4j.local;

/** How the test of a state ended. */
public enum TestExecutionStatus {
    /** The state succeeded. */
    SUCCEEDED,
    /** The state failed, and nothing retries or catches the error. */
    FAILED,
    /** A Retrier would try again. */
    RETRIABLE,
    /** A Catcher caught the error. */
    CAUGHT_ERROR
}
