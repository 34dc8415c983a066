package io.github.asl4j.model;

/**
 * Where a state goes when it is done: exactly one of {@code "Next"} and {@code "End": true}.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
public sealed interface Transition {

    /** {@code "Next"}: to another state of the same {@code "States"} object. */
    record Next(String stateName) implements Transition {}

    /** {@code "End": true}: the machine, branch or iteration ends here. */
    record End() implements Transition {}
}
