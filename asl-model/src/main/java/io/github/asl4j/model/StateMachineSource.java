package io.github.asl4j.model;

import java.util.Map;

/**
 * Definitions that a build writes to files. The goal {@code asl:generate} finds implementations as {@link
 * java.util.ServiceLoader} does: by their names in {@code META-INF/services/io.github.asl4j.model.StateMachineSource}. They
 * are public and have a public constructor without parameters.
 *
 * <pre>{@code
 * public final class Orders implements StateMachineSource {
 *     public Map<String, StateMachine> stateMachines() {
 *         return Map.of("order", order(), "refund", refund());
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface StateMachineSource {

    /**
     * Returns machines by the names of their files: that of {@code order} is {@code order.asl.json}. It is called once in
     * a build, and gives the same machines each time.
     */
    Map<String, StateMachine> stateMachines();
}
