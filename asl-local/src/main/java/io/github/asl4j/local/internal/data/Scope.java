package io.github.asl4j.local.internal.data;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of a state can read. The variables are those at the entry of the state.
 *
 * @param input the raw input of the state
 * @param data what {@code $} is in JSONPath
 * @param context makes the Context Object
 * @param variables the variables by name
 * @param random the source of everything random
 * @param states in JSONata, the members of {@code $states} beside input and context
 */
public record Scope(
        @Nullable Object input,
        @Nullable Object data,
        Supplier<Map<String, Object>> context,
        Map<String, @Nullable Object> variables,
        RandomGenerator random,
        Map<String, @Nullable Object> states) {

    /** Returns the scope at the entry of a state. */
    public static Scope of(
            @Nullable Object input,
            Supplier<Map<String, Object>> context,
            Map<String, @Nullable Object> variables,
            RandomGenerator random) {
        return new Scope(input, input, context, variables, random, Map.of());
    }

    /** Returns the scope in which {@code $} is something else. */
    public Scope about(@Nullable Object other) {
        return new Scope(input, other, context, variables, random, states);
    }

    /** Returns the scope with another Context Object. */
    public Scope inContext(Supplier<Map<String, Object>> other) {
        return new Scope(input, data, other, variables, random, states);
    }

    /** Returns the scope in which {@code $states} has one more member. */
    public Scope with(String name, @Nullable Object value) {
        return new Scope(input, data, context, variables, random, Collections.singletonMap(name, value));
    }
}
