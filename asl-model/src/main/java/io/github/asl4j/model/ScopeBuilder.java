package io.github.asl4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of a machine and of the machines inside it have: states, and which of them is the first.
 *
 * @param <B> the builder itself
 */
public abstract class ScopeBuilder<B> extends PartBuilder<B> {

    private final Map<String, State> states = new LinkedHashMap<>();
    private String pendingName = "";
    private State.@Nullable Builder pending;

    ScopeBuilder(Fields.Builder fields) {
        super(fields, QueryLanguage.JSONPATH);
        fields.get(Field.STATES).ifPresent(states::putAll);
    }

    /** Sets {@code "StartAt"}: the name of the first state. */
    public B startAt(String stateName) {
        return set(Field.START_AT, stateName);
    }

    /**
     * Adds a state. One that has no transition yet may get it from {@link #then}.
     *
     * @param name 1 to 80 characters, unique in the machine
     * @throws IllegalArgumentException if the name is not allowed or not unique
     * @throws IllegalStateException if the state, or the one added before, is incomplete
     */
    public B state(String name, State.Builder state) {
        Objects.requireNonNull(state, "state");
        if (state instanceof TransitionSetters<?> open && PartBuilder.of(open).hasNoTransition()) {
            addPending();
            checkName(name);
            pendingName = name;
            pending = state;
            return self();
        }
        return state(name, build(name, state));
    }

    private static State build(String name, State.Builder state) {
        try {
            return state.build();
        } catch (IllegalStateException e) {
            throw new IllegalStateException("state \"" + name + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Adds a state that comes after the one added just before: that one's {@code "Next"} leads here. The first state of a
     * machine becomes its {@code "StartAt"}.
     *
     * @param name 1 to 80 characters, unique in the machine
     * @throws IllegalArgumentException if the name is not allowed or not unique
     * @throws IllegalStateException if the state before goes elsewhere already, or cannot go on
     */
    public B then(String name, State.Builder state) {
        if (pending == null && states.isEmpty()) {
            startAt(name);
        } else if (pending instanceof TransitionSetters<?> before) {
            before.next(name);
        } else {
            throw new IllegalStateException("\"" + name + "\" cannot come after "
                    + "the state before, which goes elsewhere or ends; add it with state(..)");
        }
        return state(name, state);
    }

    /**
     * Adds the states of a branch, each with a prefix before its name, so that one fragment can stand in a machine more
     * than once. Where the fragment ends, the machine goes on with {@code next}.
     *
     * @param prefix what is put before the names of all states of the fragment, those of machines inside it too
     * @param fragment the states; it is not changed
     * @param next the state that goes on where the fragment has {@code "End": true}; its Succeed and Fail states stay
     * @throws IllegalArgumentException if a name with its prefix is not allowed or not unique
     */
    public B include(String prefix, Branch fragment, String next) {
        addPending();
        Fragment.copy(fragment, prefix, next).forEach(this::state);
        return self();
    }

    /**
     * Adds a state.
     *
     * @param name 1 to 80 characters, unique in the machine
     * @throws IllegalArgumentException if the name is not allowed or not unique
     */
    public B state(String name, State state) {
        addPending();
        checkName(name);
        states.put(name, Objects.requireNonNull(state, "state"));
        return self();
    }

    private void checkName(String name) {
        Objects.requireNonNull(name, "name");
        try {
            States.checkName(name, Reading.of(queryLanguage));
        } catch (InvalidDefinitionException e) {
            throw new IllegalArgumentException(e.problem(), e);
        }
        if (states.containsKey(name)) {
            throw new IllegalArgumentException("the machine has a state \"" + name + "\" already");
        }
    }

    private void addPending() {
        if (pending != null) {
            states.put(pendingName, build(pendingName, pending));
            pending = null;
        }
    }

    <T> T build(QueryLanguage language, BiFunction<Fields, Reading, T> construct) {
        addPending();
        if (!states.isEmpty()) {
            set(Field.STATES, Collections.unmodifiableMap(new LinkedHashMap<>(states)));
        }
        return fields.build(language, construct);
    }
}
