package io.github.asl4j.model;

/**
 * The types of state machines, which differ in what their definitions may hold, and for how long they run. The type is no
 * part of a definition: it is given where a machine is created.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html">AWS: Choosing workflow
 *     type</a>
 */
public enum StateMachineType {
    /** At most a year and 25,000 events. */
    STANDARD,
    /** At most five minutes, any number of events; no jobs, task tokens, activities or distributed Maps. */
    EXPRESS
}
