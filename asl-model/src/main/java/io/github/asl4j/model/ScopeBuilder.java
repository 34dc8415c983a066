package io.github.asl4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What the builders of a machine and of the machines inside it have: states, and which of them is the first.
 *
 * @param <B> the builder itself
 */
public abstract class ScopeBuilder<B> extends PartBuilder<B> {

    private final Map<String, State> states = new LinkedHashMap<>();

    ScopeBuilder(Fields.Builder fields) {
        super(fields, QueryLanguage.JSONPATH);
        fields.get(Field.STATES).ifPresent(states::putAll);
    }

    /** Sets {@code "StartAt"}: the name of the first state. */
    public B startAt(String stateName) {
        return set(Field.START_AT, stateName);
    }

    /**
     * Adds a state.
     *
     * @param name 1 to 80 characters, unique in the machine
     * @throws IllegalArgumentException if the name is not allowed or not unique
     * @throws IllegalStateException if the state is incomplete
     */
    public B state(String name, State.Builder state) {
        try {
            return state(name, state.build());
        } catch (IllegalStateException e) {
            throw new IllegalStateException("state \"" + name + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Adds a state.
     *
     * @param name 1 to 80 characters, unique in the machine
     * @throws IllegalArgumentException if the name is not allowed or not unique
     */
    public B state(String name, State state) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        try {
            States.checkName(name, Reading.of(queryLanguage));
        } catch (InvalidDefinitionException e) {
            throw new IllegalArgumentException(e.problem(), e);
        }
        if (states.putIfAbsent(name, state) != null) {
            throw new IllegalArgumentException("the machine has a state \"" + name + "\" already");
        }
        return self();
    }

    <T> T build(QueryLanguage language, BiFunction<Fields, Reading, T> construct) {
        if (!states.isEmpty()) {
            set(Field.STATES, Collections.unmodifiableMap(new LinkedHashMap<>(states)));
        }
        return fields.build(language, construct);
    }
}
