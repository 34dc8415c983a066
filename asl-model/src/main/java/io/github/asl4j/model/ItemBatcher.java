package io.github.asl4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * How a distributed Map puts items together for one child execution, which receives {@code {"Items": [..], "BatchInput": ..}}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html">AWS: ItemBatcher</a>
 */
public final class ItemBatcher extends AslObject {

    static final FieldType<ItemBatcher> TYPE = FieldType.part(Part.ITEM_BATCHER, ItemBatcher::new);

    private ItemBatcher(Fields fields, Reading in) {
        super(fields);
        State.checkExclusive(fields, Field.MAX_ITEMS_PER_BATCH, Field.MAX_ITEMS_PER_BATCH_PATH, in);
        State.checkExclusive(fields, Field.MAX_INPUT_BYTES_PER_BATCH, Field.MAX_INPUT_BYTES_PER_BATCH_PATH, in);
        if (maxItemsPerBatch().isEmpty() && maxInputBytesPerBatch().isEmpty()) {
            throw in.problem("an Item Batcher needs a limit: \"MaxItemsPerBatch\" or \"MaxInputBytesPerBatch\"");
        }
    }

    /** Returns a builder of an Item Batcher of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(new Fields.Builder(Part.ITEM_BATCHER));
    }

    /** Returns a builder of an Item Batcher of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(new Fields.Builder(Part.ITEM_BATCHER));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONata
     */
    public static JsonPathBuilder jsonPath(ItemBatcher existing) {
        return new JsonPathBuilder(existing.fields.toBuilder(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONPath
     */
    public static JsonataBuilder jsonata(ItemBatcher existing) {
        return new JsonataBuilder(existing.fields.toBuilder(QueryLanguage.JSONATA));
    }

    /** Returns {@code "MaxItemsPerBatch"} or {@code "MaxItemsPerBatchPath"}. */
    public Optional<Dynamic<Integer>> maxItemsPerBatch() {
        return fields.dynamic(Field.MAX_ITEMS_PER_BATCH, Field.MAX_ITEMS_PER_BATCH_PATH)
                .map(Fields::whole);
    }

    /** Returns {@code "MaxInputBytesPerBatch"} or {@code "MaxInputBytesPerBatchPath"}: at most 262144. */
    public Optional<Dynamic<Integer>> maxInputBytesPerBatch() {
        return fields.dynamic(Field.MAX_INPUT_BYTES_PER_BATCH, Field.MAX_INPUT_BYTES_PER_BATCH_PATH)
                .map(Fields::whole);
    }

    /** Returns {@code "BatchInput"}: what each batch receives beside its items. */
    public Optional<Template> batchInput() {
        return fields.get(Field.BATCH_INPUT);
    }

    /** Builds an Item Batcher of a JSONPath state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "MaxItemsPerBatch"}: the most items of a batch, from 1. */
        public JsonPathBuilder maxItemsPerBatch(int items) {
            return number(Field.MAX_ITEMS_PER_BATCH, items);
        }

        /** Sets {@code "MaxItemsPerBatchPath"}: the reference path to the most items of a batch. */
        public JsonPathBuilder maxItemsPerBatchPath(String path) {
            return set(Field.MAX_ITEMS_PER_BATCH_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "MaxInputBytesPerBatch"}: the most bytes of a batch, 1 to 262144. */
        public JsonPathBuilder maxInputBytesPerBatch(int bytes) {
            return number(Field.MAX_INPUT_BYTES_PER_BATCH, bytes);
        }

        /** Sets {@code "MaxInputBytesPerBatchPath"}: the reference path to the most bytes of a batch. */
        public JsonPathBuilder maxInputBytesPerBatchPath(String path) {
            return set(Field.MAX_INPUT_BYTES_PER_BATCH_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "BatchInput"}: what each batch receives beside its items. */
        public JsonPathBuilder batchInput(Map<String, ?> input) {
            return template(Field.BATCH_INPUT, input);
        }

        /**
         * Returns an Item Batcher.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ItemBatcher build() {
            return fields.build(queryLanguage, ItemBatcher::new);
        }
    }

    /** Builds an Item Batcher of a JSONata state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "MaxItemsPerBatch"}: the most items of a batch, from 1. */
        public JsonataBuilder maxItemsPerBatch(int items) {
            return number(Field.MAX_ITEMS_PER_BATCH, items);
        }

        /** Sets {@code "MaxItemsPerBatch"}: the expression that gives the most items of a batch. */
        public JsonataBuilder maxItemsPerBatch(JsonataValue items) {
            return set(Field.MAX_ITEMS_PER_BATCH, new Dynamic.Computed<>(items));
        }

        /** Sets {@code "MaxInputBytesPerBatch"}: the most bytes of a batch, 1 to 262144. */
        public JsonataBuilder maxInputBytesPerBatch(int bytes) {
            return number(Field.MAX_INPUT_BYTES_PER_BATCH, bytes);
        }

        /** Sets {@code "MaxInputBytesPerBatch"}: the expression that gives the most bytes of a batch. */
        public JsonataBuilder maxInputBytesPerBatch(JsonataValue bytes) {
            return set(Field.MAX_INPUT_BYTES_PER_BATCH, new Dynamic.Computed<>(bytes));
        }

        /** Sets {@code "BatchInput"}: what each batch receives beside its items. */
        public JsonataBuilder batchInput(Map<String, ?> input) {
            return template(Field.BATCH_INPUT, input);
        }

        /** Sets {@code "BatchInput"}: the expression that gives what each batch receives beside its items. */
        public JsonataBuilder batchInput(JsonataValue input) {
            return template(Field.BATCH_INPUT, input);
        }

        /**
         * Returns an Item Batcher.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ItemBatcher build() {
            return fields.build(queryLanguage, ItemBatcher::new);
        }
    }
}
