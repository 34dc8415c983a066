package io.github.asl4j.local;

/** The status of an execution, in the words of the service. */
public enum ExecutionStatus {
    /** It has not ended. */
    RUNNING,
    /** It ended with an output. */
    SUCCEEDED,
    /** It ended with an error. */
    FAILED,
    /** It took longer than it may. */
    TIMED_OUT,
    /** It was stopped. */
    ABORTED
}
