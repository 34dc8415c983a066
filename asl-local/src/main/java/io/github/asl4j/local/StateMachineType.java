package io.github.asl4j.local;

/** The type of a state machine, which decides how long and how much its executions may do. */
public enum StateMachineType {
    /** At most a year and 25,000 events. */
    STANDARD,
    /** At most five minutes, any number of events. */
    EXPRESS
}
