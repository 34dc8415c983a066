package io.github.asl4j.validate;

/**
 * The types of state machines, which differ in what their definitions may hold.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html">AWS: Choosing workflow
 *     type</a>
 */
public enum StateMachineType {
    /** Executions of up to a year, each with a history. */
    STANDARD,
    /** Executions of up to five minutes; no jobs, task tokens, activities or distributed Maps. */
    EXPRESS
}
