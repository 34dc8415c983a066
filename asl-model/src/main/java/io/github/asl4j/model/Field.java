package io.github.asl4j.model;

import static io.github.asl4j.model.Part.BRANCH;
import static io.github.asl4j.model.Part.CATCHER;
import static io.github.asl4j.model.Part.CHOICE;
import static io.github.asl4j.model.Part.CHOICE_RULE;
import static io.github.asl4j.model.Part.DATA_TEST;
import static io.github.asl4j.model.Part.FAIL;
import static io.github.asl4j.model.Part.ITEM_BATCHER;
import static io.github.asl4j.model.Part.ITEM_PROCESSOR;
import static io.github.asl4j.model.Part.ITEM_READER;
import static io.github.asl4j.model.Part.MAP;
import static io.github.asl4j.model.Part.PARALLEL;
import static io.github.asl4j.model.Part.PASS;
import static io.github.asl4j.model.Part.PROCESSOR_CONFIG;
import static io.github.asl4j.model.Part.READER_CONFIG;
import static io.github.asl4j.model.Part.RESULT_WRITER;
import static io.github.asl4j.model.Part.RETRIER;
import static io.github.asl4j.model.Part.STATE_MACHINE;
import static io.github.asl4j.model.Part.SUCCEED;
import static io.github.asl4j.model.Part.TASK;
import static io.github.asl4j.model.Part.WAIT;
import static io.github.asl4j.model.Part.WRITER_CONFIG;

import io.github.asl4j.model.Json.JsonNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of the language: its name, its type, and where it may stand. The constants are the table that the reader,
 * the writer, the help for unknown names and the schema have in common, and the only place that spells field names;
 * their order is the order in which builders print.
 *
 * @param <T> the typed value
 */
final class Field<T> {

    private static final long MAX_SECONDS = 99_999_999;

    private static final long MAX_COUNT = Integer.MAX_VALUE;

    private static final Map<Part, Map<String, Field<?>>> TABLE = new EnumMap<>(Part.class);

    private static final Map<Part, Map<QueryLanguage, List<Field<?>>>> REQUIRED = new EnumMap<>(Part.class);

    private static int fields;

    static final Field<String> TYPE =
            new Field<>("Type", FieldType.text()).required(TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, SUCCEED, FAIL);
    static final Field<String> COMMENT = new Field<>("Comment", FieldType.text())
            .in(STATE_MACHINE, BRANCH, ITEM_PROCESSOR)
            .in(TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, SUCCEED, FAIL)
            .in(CHOICE_RULE, DATA_TEST, RETRIER, CATCHER);
    static final Field<QueryLanguage> QUERY_LANGUAGE = new Field<>(
                    "QueryLanguage", FieldType.oneOf(QueryLanguage.class, QueryLanguage::text))
            .in(STATE_MACHINE, TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, SUCCEED, FAIL);
    static final Field<String> VERSION = new Field<>("Version", FieldType.constant("1.0")).in(STATE_MACHINE);

    // The machine, and the machines inside it
    static final Field<JsonNumber> MACHINE_TIMEOUT_SECONDS =
            new Field<>("TimeoutSeconds", FieldType.whole(0, MAX_SECONDS)).in(STATE_MACHINE);
    static final Field<ProcessorConfig> PROCESSOR_CONFIG_FIELD =
            new Field<>("ProcessorConfig", ProcessorConfig.TYPE).in(ITEM_PROCESSOR);
    static final Field<ProcessorConfig.Mode> MODE =
            new Field<>("Mode", FieldType.oneOf(ProcessorConfig.Mode.class)).in(PROCESSOR_CONFIG);
    static final Field<ProcessorConfig.ExecutionType> EXECUTION_TYPE =
            new Field<>("ExecutionType", FieldType.oneOf(ProcessorConfig.ExecutionType.class)).in(PROCESSOR_CONFIG);
    static final Field<String> START_AT =
            new Field<>("StartAt", FieldType.name()).required(STATE_MACHINE, BRANCH, ITEM_PROCESSOR);
    static final Field<Map<String, State>> STATES =
            new Field<>("States", States.TYPE).required(STATE_MACHINE, BRANCH, ITEM_PROCESSOR);

    // Task, Item Reader, Result Writer
    static final Field<String> RESOURCE = new Field<>("Resource", FieldType.name())
            .required(TASK, ITEM_READER)
            .in(RESULT_WRITER);

    // Wait
    static final Field<Dynamic<JsonNumber>> SECONDS =
            new Field<>("Seconds", FieldType.dynamic(FieldType.whole(0, MAX_SECONDS))).in(WAIT);
    static final Field<ReferencePath> SECONDS_PATH =
            new Field<>("SecondsPath", FieldType.referencePath()).jsonPath(WAIT);
    static final Field<Dynamic<String>> TIMESTAMP =
            new Field<>("Timestamp", FieldType.dynamic(FieldType.timestamp())).in(WAIT);
    static final Field<ReferencePath> TIMESTAMP_PATH =
            new Field<>("TimestampPath", FieldType.referencePath()).jsonPath(WAIT);

    // Choice
    static final Field<ReferencePath> VARIABLE =
            new Field<>("Variable", FieldType.referencePath()).jsonPath(CHOICE_RULE, DATA_TEST);

    static {
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            new Field<>(operator.text(), operator.operandType()).jsonPath(CHOICE_RULE, DATA_TEST);
        }
    }

    static final Field<List<DataTest>> AND =
            new Field<>("And", FieldType.list(DataTest.TYPE, false)).jsonPath(CHOICE_RULE, DATA_TEST);
    static final Field<List<DataTest>> OR =
            new Field<>("Or", FieldType.list(DataTest.TYPE, false)).jsonPath(CHOICE_RULE, DATA_TEST);
    static final Field<DataTest> NOT = new Field<>("Not", DataTest.TYPE).jsonPath(CHOICE_RULE, DATA_TEST);
    static final Field<Dynamic<Boolean>> CONDITION =
            new Field<>("Condition", FieldType.dynamic(FieldType.flag())).requiredJsonata(CHOICE_RULE);
    static final Field<List<ChoiceRule>> CHOICES =
            new Field<>("Choices", FieldType.list(ChoiceRule.TYPE, false)).required(CHOICE);
    static final Field<String> DEFAULT = new Field<>("Default", FieldType.name()).in(CHOICE);

    // Errors
    static final Field<List<ErrorName>> ERROR_EQUALS =
            new Field<>("ErrorEquals", ErrorName.LIST_TYPE).required(RETRIER, CATCHER);
    static final Field<JsonNumber> INTERVAL_SECONDS =
            new Field<>("IntervalSeconds", FieldType.whole(0, MAX_SECONDS)).in(RETRIER);
    static final Field<JsonNumber> MAX_ATTEMPTS =
            new Field<>("MaxAttempts", FieldType.whole(0, MAX_SECONDS)).in(RETRIER);
    static final Field<JsonNumber> BACKOFF_RATE =
            new Field<>("BackoffRate", FieldType.number(1, MAX_COUNT)).in(RETRIER);
    static final Field<JsonNumber> MAX_DELAY_SECONDS =
            new Field<>("MaxDelaySeconds", FieldType.whole(1, 31_622_400)).in(RETRIER);
    static final Field<JitterStrategy> JITTER_STRATEGY =
            new Field<>("JitterStrategy", FieldType.oneOf(JitterStrategy.class)).in(RETRIER);
    static final Field<Dynamic<String>> ERROR = new Field<>("Error", FieldType.dynamic(FieldType.text())).in(FAIL);
    static final Field<JsonPathValue> ERROR_PATH = new Field<>("ErrorPath", FieldType.pathOrIntrinsic()).jsonPath(FAIL);
    static final Field<Dynamic<String>> CAUSE = new Field<>("Cause", FieldType.dynamic(FieldType.text())).in(FAIL);
    static final Field<JsonPathValue> CAUSE_PATH = new Field<>("CausePath", FieldType.pathOrIntrinsic()).jsonPath(FAIL);

    // Map
    static final Field<String> LABEL = new Field<>("Label", FieldType.name()).in(MAP);
    static final Field<Dynamic<JsonNumber>> MAX_CONCURRENCY =
            new Field<>("MaxConcurrency", FieldType.dynamic(FieldType.whole(0, MAX_COUNT))).in(MAP);
    static final Field<ReferencePath> MAX_CONCURRENCY_PATH =
            new Field<>("MaxConcurrencyPath", FieldType.referencePath()).jsonPath(MAP);
    static final Field<Dynamic<JsonNumber>> TOLERATED_FAILURE_COUNT =
            new Field<>("ToleratedFailureCount", FieldType.dynamic(FieldType.whole(0, MAX_COUNT))).in(MAP);
    static final Field<ReferencePath> TOLERATED_FAILURE_COUNT_PATH =
            new Field<>("ToleratedFailureCountPath", FieldType.referencePath()).jsonPath(MAP);
    static final Field<Dynamic<JsonNumber>> TOLERATED_FAILURE_PERCENTAGE =
            new Field<>("ToleratedFailurePercentage", FieldType.dynamic(FieldType.number(0, 100))).in(MAP);
    static final Field<ReferencePath> TOLERATED_FAILURE_PERCENTAGE_PATH =
            new Field<>("ToleratedFailurePercentagePath", FieldType.referencePath()).jsonPath(MAP);

    // Data, in the order in which the service applies it
    static final Field<PathOrNull<Path>> INPUT_PATH =
            new Field<>("InputPath", FieldType.pathOrNull()).jsonPath(TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, SUCCEED);
    static final Field<ItemReader> ITEM_READER_FIELD = new Field<>("ItemReader", ItemReader.TYPE).in(MAP);
    static final Field<ReaderConfig> READER_CONFIG_FIELD =
            new Field<>("ReaderConfig", ReaderConfig.TYPE).in(ITEM_READER);
    static final Field<ReaderConfig.InputType> INPUT_TYPE =
            new Field<>("InputType", FieldType.oneOf(ReaderConfig.InputType.class)).in(READER_CONFIG);
    static final Field<ReaderConfig.Transformation> READER_TRANSFORMATION =
            new Field<>("Transformation", FieldType.oneOf(ReaderConfig.Transformation.class)).in(READER_CONFIG);
    static final Field<ReaderConfig.ManifestType> MANIFEST_TYPE =
            new Field<>("ManifestType", FieldType.oneOf(ReaderConfig.ManifestType.class)).in(READER_CONFIG);
    static final Field<ReaderConfig.CsvDelimiter> CSV_DELIMITER =
            new Field<>("CSVDelimiter", FieldType.oneOf(ReaderConfig.CsvDelimiter.class)).in(READER_CONFIG);
    static final Field<ReaderConfig.CsvHeaderLocation> CSV_HEADER_LOCATION =
            new Field<>("CSVHeaderLocation", FieldType.oneOf(ReaderConfig.CsvHeaderLocation.class)).in(READER_CONFIG);
    static final Field<List<String>> CSV_HEADERS =
            new Field<>("CSVHeaders", FieldType.list(FieldType.text(), true)).in(READER_CONFIG);
    static final Field<String> ITEMS_POINTER = new Field<>("ItemsPointer", FieldType.text()).in(READER_CONFIG);
    static final Field<Dynamic<JsonNumber>> MAX_ITEMS =
            new Field<>("MaxItems", FieldType.dynamic(FieldType.whole(0, MAX_COUNT))).in(READER_CONFIG);
    static final Field<ReferencePath> MAX_ITEMS_PATH =
            new Field<>("MaxItemsPath", FieldType.referencePath()).jsonPath(READER_CONFIG);
    static final Field<Template> ITEMS = new Field<>("Items", FieldType.template()).jsonata(MAP);
    static final Field<ReferencePath> ITEMS_PATH = new Field<>("ItemsPath", FieldType.referencePath()).jsonPath(MAP);
    static final Field<Template> ITEM_SELECTOR = new Field<>("ItemSelector", FieldType.template()).in(MAP);
    static final Field<ItemBatcher> ITEM_BATCHER_FIELD = new Field<>("ItemBatcher", ItemBatcher.TYPE).in(MAP);
    static final Field<Dynamic<JsonNumber>> MAX_ITEMS_PER_BATCH =
            new Field<>("MaxItemsPerBatch", FieldType.dynamic(FieldType.whole(1, MAX_COUNT))).in(ITEM_BATCHER);
    static final Field<ReferencePath> MAX_ITEMS_PER_BATCH_PATH =
            new Field<>("MaxItemsPerBatchPath", FieldType.referencePath()).jsonPath(ITEM_BATCHER);
    static final Field<Dynamic<JsonNumber>> MAX_INPUT_BYTES_PER_BATCH =
            new Field<>("MaxInputBytesPerBatch", FieldType.dynamic(FieldType.whole(1, 262_144))).in(ITEM_BATCHER);
    static final Field<ReferencePath> MAX_INPUT_BYTES_PER_BATCH_PATH =
            new Field<>("MaxInputBytesPerBatchPath", FieldType.referencePath()).jsonPath(ITEM_BATCHER);
    static final Field<Template> BATCH_INPUT =
            new Field<>("BatchInput", FieldType.objectTemplate(true)).in(ITEM_BATCHER);
    static final Field<Template> PARAMETERS = new Field<>("Parameters", FieldType.template())
            .jsonPath(TASK, PARALLEL, MAP, PASS, ITEM_READER, RESULT_WRITER);
    static final Field<Template> ARGUMENTS =
            new Field<>("Arguments", FieldType.template()).jsonata(TASK, PARALLEL, ITEM_READER, RESULT_WRITER);
    static final Field<Template> CREDENTIALS = new Field<>("Credentials", FieldType.objectTemplate(true)).in(TASK);
    static final Field<Dynamic<JsonNumber>> TIMEOUT_SECONDS =
            new Field<>("TimeoutSeconds", FieldType.dynamic(FieldType.whole(1, MAX_SECONDS))).in(TASK);
    static final Field<ReferencePath> TIMEOUT_SECONDS_PATH =
            new Field<>("TimeoutSecondsPath", FieldType.referencePath()).jsonPath(TASK);
    static final Field<Dynamic<JsonNumber>> HEARTBEAT_SECONDS =
            new Field<>("HeartbeatSeconds", FieldType.dynamic(FieldType.whole(1, MAX_SECONDS))).in(TASK);
    static final Field<ReferencePath> HEARTBEAT_SECONDS_PATH =
            new Field<>("HeartbeatSecondsPath", FieldType.referencePath()).jsonPath(TASK);
    static final Field<List<Branch>> BRANCHES =
            new Field<>("Branches", FieldType.list(Branch.TYPE, false)).required(PARALLEL);
    static final Field<ItemProcessor> ITEM_PROCESSOR_FIELD = new Field<>("ItemProcessor", ItemProcessor.TYPE).in(MAP);
    static final Field<ItemProcessor> ITERATOR = new Field<>("Iterator", ItemProcessor.TYPE).in(MAP);
    static final Field<ResultWriter> RESULT_WRITER_FIELD = new Field<>("ResultWriter", ResultWriter.TYPE).in(MAP);
    static final Field<WriterConfig> WRITER_CONFIG_FIELD =
            new Field<>("WriterConfig", WriterConfig.TYPE).in(RESULT_WRITER);
    static final Field<WriterConfig.Transformation> WRITER_TRANSFORMATION =
            new Field<>("Transformation", FieldType.oneOf(WriterConfig.Transformation.class)).in(WRITER_CONFIG);
    static final Field<WriterConfig.OutputType> OUTPUT_TYPE =
            new Field<>("OutputType", FieldType.oneOf(WriterConfig.OutputType.class)).in(WRITER_CONFIG);
    static final Field<Json> RESULT = new Field<>("Result", FieldType.json()).jsonPath(PASS);
    static final Field<Template> RESULT_SELECTOR =
            new Field<>("ResultSelector", FieldType.objectTemplate(false)).jsonPath(TASK, PARALLEL, MAP);
    static final Field<PathOrNull<ReferencePath>> RESULT_PATH =
            new Field<>("ResultPath", FieldType.referencePathOrNull()).jsonPath(TASK, PARALLEL, MAP, PASS, CATCHER);
    static final Field<PathOrNull<Path>> OUTPUT_PATH = new Field<>("OutputPath", FieldType.pathOrNull())
            .jsonPath(TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, SUCCEED);
    static final Field<Template> ASSIGN = new Field<>("Assign", FieldType.objectTemplate(false))
            .in(TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, CHOICE_RULE, CATCHER);
    static final Field<Template> OUTPUT = new Field<>("Output", FieldType.template())
            .jsonata(TASK, PARALLEL, MAP, PASS, WAIT, CHOICE, SUCCEED, CHOICE_RULE, CATCHER);

    static final Field<List<Retrier>> RETRY =
            new Field<>("Retry", FieldType.list(Retrier.TYPE, true)).in(TASK, PARALLEL, MAP);
    static final Field<List<Catcher>> CATCH =
            new Field<>("Catch", FieldType.list(Catcher.TYPE, true)).in(TASK, PARALLEL, MAP);
    static final Field<String> NEXT = new Field<>("Next", FieldType.name())
            .in(TASK, PARALLEL, MAP, PASS, WAIT)
            .required(CHOICE_RULE, CATCHER);
    static final Field<Boolean> END = new Field<>("End", FieldType.flag()).in(TASK, PARALLEL, MAP, PASS, WAIT);

    private final String name;
    private final FieldType<T> type;
    private final int rank = fields++;
    private final Map<Part, Set<QueryLanguage>> languages = new EnumMap<>(Part.class);

    private Field(String name, FieldType<T> type) {
        this.name = name;
        this.type = type;
    }

    private Field<T> in(Part... parts) {
        return add(EnumSet.allOf(QueryLanguage.class), false, parts);
    }

    private Field<T> required(Part... parts) {
        return add(EnumSet.allOf(QueryLanguage.class), true, parts);
    }

    private Field<T> jsonPath(Part... parts) {
        return add(EnumSet.of(QueryLanguage.JSONPATH), false, parts);
    }

    private Field<T> jsonata(Part... parts) {
        return add(EnumSet.of(QueryLanguage.JSONATA), false, parts);
    }

    private Field<T> requiredJsonata(Part... parts) {
        return add(EnumSet.of(QueryLanguage.JSONATA), true, parts);
    }

    private Field<T> add(Set<QueryLanguage> of, boolean isRequired, Part... parts) {
        for (Part part : parts) {
            languages.put(part, of);
            if (isRequired) {
                of.forEach(language -> REQUIRED.computeIfAbsent(part, p -> new EnumMap<>(QueryLanguage.class))
                        .computeIfAbsent(language, l -> new ArrayList<>())
                        .add(this));
            }
            TABLE.computeIfAbsent(part, p -> new LinkedHashMap<>()).put(name, this);
        }
        return this;
    }

    /** Returns the fields of a part, in the order in which builders print. */
    static Collection<Field<?>> of(Part part) {
        return Collections.unmodifiableCollection(
                TABLE.getOrDefault(part, Map.of()).values());
    }

    /** Returns the fields that a part must have. */
    static List<Field<?>> requiredIn(Part part, QueryLanguage language) {
        return REQUIRED.getOrDefault(part, Map.of()).getOrDefault(language, List.of());
    }

    /** Returns the field of a part with this name, in either language. */
    static @Nullable Field<?> of(Part part, String name) {
        return TABLE.getOrDefault(part, Map.of()).get(name);
    }

    String name() {
        return name;
    }

    FieldType<T> type() {
        return type;
    }

    /** Returns the place in the printed order. */
    int rank() {
        return rank;
    }

    boolean isIn(Part part, QueryLanguage language) {
        return languages.getOrDefault(part, Set.of()).contains(language);
    }

    boolean isRequiredIn(Part part, QueryLanguage language) {
        return requiredIn(part, language).contains(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
