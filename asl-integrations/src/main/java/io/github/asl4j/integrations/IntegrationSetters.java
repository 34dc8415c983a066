package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * What the builders of all integrations have, in both query languages.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 */
public interface IntegrationSetters<B, V extends Value> {

    /** Sets the partition of the resource, {@code aws} by default; {@code aws-cn} in China, or a placeholder. */
    B partition(String partition);

    /** Sets a parameter by its name, also one that asl4j does not know yet: any JSON value. */
    B with(String name, Json value);

    /** Sets a parameter by its name, also one that asl4j does not know yet: a computed value. */
    B with(String name, V value);

    /** Sets a parameter by its name, also one that asl4j does not know yet: an object with computed values in it. */
    B with(String name, Map<String, ?> value);

    /** Sets a parameter by its name, also one that asl4j does not know yet: an array. */
    B with(String name, List<?> value);
}
