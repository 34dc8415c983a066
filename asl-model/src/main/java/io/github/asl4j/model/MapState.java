package io.github.asl4j.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs one machine for each item of an array; the result is the array of their outputs.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
public final class MapState extends State {

    private final Transition transition;

    MapState(Fields fields, Reading in) {
        super(fields, in);
        this.transition = transition(fields, in);
        checkExclusive(fields, Field.ITEM_PROCESSOR_FIELD, Field.ITERATOR, in);
        checkExclusive(fields, Field.ITEM_SELECTOR, Field.PARAMETERS, in);
        checkExclusive(fields, Field.MAX_CONCURRENCY, Field.MAX_CONCURRENCY_PATH, in);
        checkExclusive(fields, Field.TOLERATED_FAILURE_COUNT, Field.TOLERATED_FAILURE_COUNT_PATH, in);
        checkExclusive(fields, Field.TOLERATED_FAILURE_PERCENTAGE, Field.TOLERATED_FAILURE_PERCENTAGE_PATH, in);
        if (!fields.has(Field.ITEM_PROCESSOR_FIELD) && !fields.has(Field.ITERATOR)) {
            throw in.problem("\"ItemProcessor\" is required in a Map state");
        }
        checkAllIsLast(fields, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.MAP));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.MAP));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(MapState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(MapState existing) {
        return new JsonataBuilder(existing.startOf(QueryLanguage.JSONATA));
    }

    @Override
    public <R> R accept(StateVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** JSONPath: returns {@code "InputPath"}; absent, all of the input. */
    public Optional<PathOrNull<Path>> inputPath() {
        return fields.get(Field.INPUT_PATH);
    }

    /** Returns {@code "ItemReader"}: where a distributed Map reads its items from. */
    public Optional<ItemReader> itemReader() {
        return fields.get(Field.ITEM_READER_FIELD);
    }

    /** JSONata: returns {@code "Items"}; absent, the input or what the reader gives. */
    public Optional<Template> items() {
        return fields.get(Field.ITEMS);
    }

    /** JSONPath: returns {@code "ItemsPath"}; absent, the input or what the reader gives. */
    public Optional<ReferencePath> itemsPath() {
        return fields.get(Field.ITEMS_PATH);
    }

    /** Returns {@code "ItemSelector"}, or {@code "Parameters"}, its deprecated name; absent, the item. */
    public Optional<Template> itemSelector() {
        return fields.get(Field.ITEM_SELECTOR).or(() -> fields.get(Field.PARAMETERS));
    }

    /** Returns {@code "ItemBatcher"}: how a distributed Map puts items together. */
    public Optional<ItemBatcher> itemBatcher() {
        return fields.get(Field.ITEM_BATCHER_FIELD);
    }

    /** Returns {@code "MaxConcurrency"} or {@code "MaxConcurrencyPath"}; absent or 0, no limit. */
    public Optional<Dynamic<Integer>> maxConcurrency() {
        return fields.dynamic(Field.MAX_CONCURRENCY, Field.MAX_CONCURRENCY_PATH).map(Fields::whole);
    }

    /** Returns {@code "ToleratedFailureCount"} or {@code "ToleratedFailureCountPath"}; absent, 0. */
    public Optional<Dynamic<Integer>> toleratedFailureCount() {
        return fields.dynamic(Field.TOLERATED_FAILURE_COUNT, Field.TOLERATED_FAILURE_COUNT_PATH)
                .map(Fields::whole);
    }

    /** Returns {@code "ToleratedFailurePercentage"} or {@code "ToleratedFailurePercentagePath"}; absent, 0. */
    public Optional<Dynamic<Double>> toleratedFailurePercentage() {
        return fields.dynamic(Field.TOLERATED_FAILURE_PERCENTAGE, Field.TOLERATED_FAILURE_PERCENTAGE_PATH)
                .map(value -> value.map(number -> number.value().doubleValue()));
    }

    /** Returns {@code "Label"}: the name of a distributed Map in ARNs. */
    public Optional<String> label() {
        return fields.get(Field.LABEL);
    }

    /** Returns {@code "ItemProcessor"}, or {@code "Iterator"}, its deprecated name: what runs for each item. */
    public ItemProcessor itemProcessor() {
        return fields.get(Field.ITEM_PROCESSOR_FIELD).orElseGet(() -> fields.require(Field.ITERATOR));
    }

    /** Returns {@code "ResultWriter"}: where a distributed Map writes its results. */
    public Optional<ResultWriter> resultWriter() {
        return fields.get(Field.RESULT_WRITER_FIELD);
    }

    /** JSONPath: returns {@code "ResultSelector"}: what of the result is kept; absent, all of it. */
    public Optional<Template> resultSelector() {
        return fields.get(Field.RESULT_SELECTOR);
    }

    /** JSONPath: returns {@code "ResultPath"}; absent, the result takes the place of the input. */
    public Optional<PathOrNull<ReferencePath>> resultPath() {
        return fields.get(Field.RESULT_PATH);
    }

    /** JSONPath: returns {@code "OutputPath"}; absent, all of the output. */
    public Optional<PathOrNull<Path>> outputPath() {
        return fields.get(Field.OUTPUT_PATH);
    }

    /** Returns {@code "Assign"}: the variables that the state sets. */
    public Optional<Template> assign() {
        return fields.get(Field.ASSIGN);
    }

    /** JSONata: returns {@code "Output"}; absent, the result. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    /** Returns {@code "Retry"}, in the order in which an error is compared; empty if absent. */
    public List<Retrier> retriers() {
        return fields.list(Field.RETRY);
    }

    /** Returns {@code "Catch"}, in the order in which an error is compared; empty if absent. */
    public List<Catcher> catchers() {
        return fields.list(Field.CATCH);
    }

    /** Returns where the state goes on. */
    public Transition transition() {
        return transition;
    }

    private Field<ItemProcessor> processorField() {
        return fields.has(Field.ITERATOR) ? Field.ITERATOR : Field.ITEM_PROCESSOR_FIELD;
    }

    @Override
    Stream<Scope> scopes() {
        return Stream.of(
                new Scope(List.of(processorField().name()), itemProcessor().states()));
    }

    @Override
    Fields inMachine(QueryLanguage machine) {
        return fields.with(processorField(), itemProcessor().in(machine));
    }

    /** Builds a JSONPath Map state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements State.Builder,
                    TransitionSetters<JsonPathBuilder>,
                    PathSetters<JsonPathBuilder>,
                    ResultPathSetters<JsonPathBuilder>,
                    AssignSetters<JsonPathBuilder, JsonPathValue>,
                    JsonPathErrorSetters<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "ItemProcessor"}: the machine that runs for each item; required. */
        public JsonPathBuilder itemProcessor(ItemProcessor.Builder processor) {
            return itemProcessor(processor.build());
        }

        /** Sets {@code "ItemProcessor"}: the machine that runs for each item; required. */
        public JsonPathBuilder itemProcessor(ItemProcessor processor) {
            return set(Field.ITEM_PROCESSOR_FIELD, processor);
        }

        /** Sets {@code "ItemsPath"}: the reference path to the items, default {@code $}. */
        public JsonPathBuilder itemsPath(String path) {
            return set(Field.ITEMS_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "ItemSelector"}: what each iteration receives, with computed values anywhere in it; default the item. */
        public JsonPathBuilder itemSelector(Map<String, ?> selector) {
            return template(Field.ITEM_SELECTOR, selector);
        }

        /** Sets {@code "MaxConcurrency"}: the most iterations at a time; 0, the default, is no limit. */
        public JsonPathBuilder maxConcurrency(int value) {
            return number(Field.MAX_CONCURRENCY, value);
        }

        /** Sets {@code "MaxConcurrencyPath"}: the reference path to the most iterations at a time; 0, the default, is no limit. */
        public JsonPathBuilder maxConcurrencyPath(String path) {
            return set(Field.MAX_CONCURRENCY_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "ToleratedFailureCount"}: the most failed items of a distributed Map, default 0. */
        public JsonPathBuilder toleratedFailureCount(int value) {
            return number(Field.TOLERATED_FAILURE_COUNT, value);
        }

        /** Sets {@code "ToleratedFailureCountPath"}: the reference path to the most failed items of a distributed Map, default 0. */
        public JsonPathBuilder toleratedFailureCountPath(String path) {
            return set(Field.TOLERATED_FAILURE_COUNT_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "ToleratedFailurePercentage"}: the most failed items of a distributed Map in percent, 0 to 100, default 0. */
        public JsonPathBuilder toleratedFailurePercentage(double value) {
            return number(Field.TOLERATED_FAILURE_PERCENTAGE, value);
        }

        /** Sets {@code "ToleratedFailurePercentagePath"}: the reference path to the most failed items of a distributed Map in percent, 0 to 100, default 0. */
        public JsonPathBuilder toleratedFailurePercentagePath(String path) {
            return set(Field.TOLERATED_FAILURE_PERCENTAGE_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "Label"}: the name of a distributed Map in ARNs, at most 40 characters, unique in the machine. */
        public JsonPathBuilder label(String label) {
            return set(Field.LABEL, label);
        }

        /** Sets {@code "ItemReader"}: where a distributed Map reads its items from. */
        public JsonPathBuilder itemReader(ItemReader.JsonPathBuilder reader) {
            return set(Field.ITEM_READER_FIELD, reader.build());
        }

        /** Sets {@code "ItemBatcher"}: how a distributed Map puts items together. */
        public JsonPathBuilder itemBatcher(ItemBatcher.JsonPathBuilder batcher) {
            return set(Field.ITEM_BATCHER_FIELD, batcher.build());
        }

        /** Sets {@code "ResultWriter"}: where a distributed Map writes its results. */
        public JsonPathBuilder resultWriter(ResultWriter.JsonPathBuilder writer) {
            return set(Field.RESULT_WRITER_FIELD, writer.build());
        }

        /** Sets {@code "ResultSelector"}: what of the result is kept, default all of it. */
        public JsonPathBuilder resultSelector(Map<String, ?> selector) {
            return template(Field.RESULT_SELECTOR, selector);
        }

        @Override
        public MapState build() {
            return fields.build(queryLanguage, MapState::new);
        }
    }

    /** Builds a JSONata Map state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements State.Builder,
                    TransitionSetters<JsonataBuilder>,
                    OutputSetters<JsonataBuilder>,
                    AssignSetters<JsonataBuilder, JsonataValue>,
                    JsonataErrorSetters<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "ItemProcessor"}: the machine that runs for each item; required. */
        public JsonataBuilder itemProcessor(ItemProcessor.Builder processor) {
            return itemProcessor(processor.build());
        }

        /** Sets {@code "ItemProcessor"}: the machine that runs for each item; required. */
        public JsonataBuilder itemProcessor(ItemProcessor processor) {
            return set(Field.ITEM_PROCESSOR_FIELD, processor);
        }

        /** Sets {@code "Items"}: the expression that gives the items; default the input. */
        public JsonataBuilder items(JsonataValue items) {
            return template(Field.ITEMS, items);
        }

        /** Sets {@code "Items"}: the items, with expressions anywhere in them. */
        public JsonataBuilder items(List<?> items) {
            return template(Field.ITEMS, items);
        }

        /** Sets {@code "Items"}: an object whose members are the items, with expressions anywhere in it. */
        public JsonataBuilder items(Map<String, ?> items) {
            return template(Field.ITEMS, items);
        }

        /** Sets {@code "ItemSelector"}: what each iteration receives, as one expression; default the item. */
        public JsonataBuilder itemSelector(JsonataValue selector) {
            return template(Field.ITEM_SELECTOR, selector);
        }

        /** Sets {@code "ItemSelector"}: what each iteration receives, with computed values anywhere in it; default the item. */
        public JsonataBuilder itemSelector(Map<String, ?> selector) {
            return template(Field.ITEM_SELECTOR, selector);
        }

        /** Sets {@code "MaxConcurrency"}: the most iterations at a time; 0, the default, is no limit. */
        public JsonataBuilder maxConcurrency(int value) {
            return number(Field.MAX_CONCURRENCY, value);
        }

        /** Sets {@code "MaxConcurrency"}: the expression that gives the most iterations at a time; 0, the default, is no limit. */
        public JsonataBuilder maxConcurrency(JsonataValue value) {
            return set(Field.MAX_CONCURRENCY, new Dynamic.Computed<>(value));
        }

        /** Sets {@code "ToleratedFailureCount"}: the most failed items of a distributed Map, default 0. */
        public JsonataBuilder toleratedFailureCount(int value) {
            return number(Field.TOLERATED_FAILURE_COUNT, value);
        }

        /** Sets {@code "ToleratedFailureCount"}: the expression that gives the most failed items of a distributed Map, default 0. */
        public JsonataBuilder toleratedFailureCount(JsonataValue value) {
            return set(Field.TOLERATED_FAILURE_COUNT, new Dynamic.Computed<>(value));
        }

        /** Sets {@code "ToleratedFailurePercentage"}: the most failed items of a distributed Map in percent, 0 to 100, default 0. */
        public JsonataBuilder toleratedFailurePercentage(double value) {
            return number(Field.TOLERATED_FAILURE_PERCENTAGE, value);
        }

        /** Sets {@code "ToleratedFailurePercentage"}: the expression that gives the most failed items of a distributed Map in percent, 0 to 100, default 0. */
        public JsonataBuilder toleratedFailurePercentage(JsonataValue value) {
            return set(Field.TOLERATED_FAILURE_PERCENTAGE, new Dynamic.Computed<>(value));
        }

        /** Sets {@code "Label"}: the name of a distributed Map in ARNs, at most 40 characters, unique in the machine. */
        public JsonataBuilder label(String label) {
            return set(Field.LABEL, label);
        }

        /** Sets {@code "ItemReader"}: where a distributed Map reads its items from. */
        public JsonataBuilder itemReader(ItemReader.JsonataBuilder reader) {
            return set(Field.ITEM_READER_FIELD, reader.build());
        }

        /** Sets {@code "ItemBatcher"}: how a distributed Map puts items together. */
        public JsonataBuilder itemBatcher(ItemBatcher.JsonataBuilder batcher) {
            return set(Field.ITEM_BATCHER_FIELD, batcher.build());
        }

        /** Sets {@code "ResultWriter"}: where a distributed Map writes its results. */
        public JsonataBuilder resultWriter(ResultWriter.JsonataBuilder writer) {
            return set(Field.RESULT_WRITER_FIELD, writer.build());
        }

        @Override
        public MapState build() {
            return fields.build(queryLanguage, MapState::new);
        }
    }
}
