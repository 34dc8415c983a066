package io.github.asl4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * One of the machines that a Parallel state runs at the same time. Its states inherit the language of the whole machine, not
 * that of the Parallel state.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
public final class Branch extends AslObject {

    static final FieldType<Branch> TYPE = FieldType.part(Part.BRANCH, Branch::new);

    private Branch(Fields fields, Reading in) {
        super(fields);
        States.check(fields.require(Field.START_AT), fields.require(Field.STATES), in);
    }

    /** Returns a builder of a branch. */
    public static Builder builder() {
        return new Builder(new Fields.Builder(Part.BRANCH));
    }

    /** Returns a builder that starts with these fields. */
    public Builder toBuilder() {
        return new Builder(new Fields.Builder(fields));
    }

    /** Returns the same with every state of another language than the machine's naming it. */
    Branch in(QueryLanguage machine) {
        return new Branch(fields.with(Field.STATES, States.in(machine, states())), Reading.of(machine));
    }

    /** Returns {@code "StartAt"}: the name of the first state. */
    public String startAt() {
        return fields.require(Field.START_AT);
    }

    /** Returns {@code "States"}: the states by name, in the order of the definition. */
    public Map<String, State> states() {
        return fields.require(Field.STATES);
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Builds a {@link Branch}. */
    public static final class Builder extends ScopeBuilder<Builder> {

        private Builder(Fields.Builder fields) {
            super(fields);
        }

        /**
         * Returns a branch.
         *
         * @throws IllegalStateException if a required field is missing or a named state does not exist
         */
        public Branch build() {
            return build(queryLanguage, Branch::new);
        }
    }
}
