package io.github.asl4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * The machine that a Map state runs for each item. Its states inherit the language of the whole machine, not that of the Map
 * state.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
public final class ItemProcessor extends AslObject {

    static final FieldType<ItemProcessor> TYPE = FieldType.part(Part.ITEM_PROCESSOR, ItemProcessor::new);

    private ItemProcessor(Fields fields, Reading in) {
        super(fields);
        States.check(fields.require(Field.START_AT), fields.require(Field.STATES), in);
    }

    /** Returns a builder of an Item Processor. */
    public static Builder builder() {
        return new Builder(new Fields.Builder(Part.ITEM_PROCESSOR));
    }

    /** Returns a builder that starts with these fields. */
    public Builder toBuilder() {
        return new Builder(new Fields.Builder(fields));
    }

    /** Returns the same with every state of another language than the machine's naming it. */
    ItemProcessor in(QueryLanguage machine) {
        return new ItemProcessor(fields.with(Field.STATES, States.in(machine, states())), Reading.of(machine));
    }

    /** Returns {@code "StartAt"}: the name of the first state. */
    public String startAt() {
        return fields.require(Field.START_AT);
    }

    /** Returns {@code "States"}: the states by name, in the order of the definition. */
    public Map<String, State> states() {
        return fields.require(Field.STATES);
    }

    /** Returns {@code "ProcessorConfig"}; absent, iterations run inline. */
    public Optional<ProcessorConfig> processorConfig() {
        return fields.get(Field.PROCESSOR_CONFIG_FIELD);
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Builds a {@link ItemProcessor}. */
    public static final class Builder extends ScopeBuilder<Builder> {

        private Builder(Fields.Builder fields) {
            super(fields);
        }

        /** Sets {@code "ProcessorConfig"}: iterations run inside this execution, the default. */
        public Builder inline() {
            return set(Field.PROCESSOR_CONFIG_FIELD, ProcessorConfig.inline());
        }

        /** Sets {@code "ProcessorConfig"}: each iteration, or batch of them, is an execution of its own. */
        public Builder distributed(ProcessorConfig.ExecutionType executionType) {
            return set(Field.PROCESSOR_CONFIG_FIELD, ProcessorConfig.distributed(executionType));
        }

        /**
         * Returns an Item Processor.
         *
         * @throws IllegalStateException if a required field is missing or a named state does not exist
         */
        public ItemProcessor build() {
            return build(queryLanguage, ItemProcessor::new);
        }
    }
}
