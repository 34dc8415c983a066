package io.github.asl4j.model;

import static io.github.asl4j.model.Part.CATCHER;
import static io.github.asl4j.model.Part.CHOICE;
import static io.github.asl4j.model.Part.CHOICE_RULE;
import static io.github.asl4j.model.Part.DATA_TEST;
import static io.github.asl4j.model.Part.FAIL;
import static io.github.asl4j.model.Part.PASS;
import static io.github.asl4j.model.Part.RETRIER;
import static io.github.asl4j.model.Part.STATE_MACHINE;
import static io.github.asl4j.model.Part.SUCCEED;
import static io.github.asl4j.model.Part.TASK;

import io.github.asl4j.model.Json.JsonNumber;
import java.math.BigDecimal;
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

    private static final Map<Part, Map<String, Field<?>>> TABLE = new EnumMap<>(Part.class);

    private static int fields;

    static final Field<String> TYPE = new Field<>("Type", FieldType.text()).required(TASK, PASS, CHOICE, SUCCEED, FAIL);
    static final Field<String> COMMENT = new Field<>("Comment", FieldType.text())
            .in(STATE_MACHINE, TASK, PASS, CHOICE, SUCCEED, FAIL, CHOICE_RULE, DATA_TEST, RETRIER, CATCHER);
    static final Field<QueryLanguage> QUERY_LANGUAGE = new Field<>(
                    "QueryLanguage", FieldType.oneOf(QueryLanguage.class, QueryLanguage::text))
            .in(STATE_MACHINE, TASK, PASS, CHOICE, SUCCEED, FAIL);
    static final Field<String> VERSION = new Field<>("Version", FieldType.constant("1.0")).in(STATE_MACHINE);

    // The machine
    static final Field<JsonNumber> MACHINE_TIMEOUT_SECONDS =
            new Field<>("TimeoutSeconds", FieldType.whole(1, MAX_SECONDS)).in(STATE_MACHINE);
    static final Field<String> START_AT = new Field<>("StartAt", FieldType.name()).required(STATE_MACHINE);
    static final Field<Map<String, State>> STATES = new Field<>("States", States.TYPE).required(STATE_MACHINE);

    // Task
    static final Field<String> RESOURCE = new Field<>("Resource", FieldType.name()).required(TASK);

    // Choice
    static final Field<ReferencePath> VARIABLE =
            new Field<>("Variable", FieldType.computed(ReferencePath::of)).jsonPath(CHOICE_RULE, DATA_TEST);

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
            new Field<>("BackoffRate", FieldType.number(BigDecimal.ONE)).in(RETRIER);
    static final Field<JsonNumber> MAX_DELAY_SECONDS =
            new Field<>("MaxDelaySeconds", FieldType.whole(1, 31_622_399)).in(RETRIER);
    static final Field<JitterStrategy> JITTER_STRATEGY =
            new Field<>("JitterStrategy", FieldType.oneOf(JitterStrategy.class, Enum::name)).in(RETRIER);
    static final Field<Dynamic<String>> ERROR = new Field<>("Error", FieldType.dynamic(FieldType.text())).in(FAIL);
    static final Field<JsonPathValue> ERROR_PATH =
            new Field<>("ErrorPath", FieldType.computed(JsonPathValue::parse)).jsonPath(FAIL);
    static final Field<Dynamic<String>> CAUSE = new Field<>("Cause", FieldType.dynamic(FieldType.text())).in(FAIL);
    static final Field<JsonPathValue> CAUSE_PATH =
            new Field<>("CausePath", FieldType.computed(JsonPathValue::parse)).jsonPath(FAIL);

    // Data, in the order in which the service applies it
    static final Field<PathOrNull<Path>> INPUT_PATH =
            new Field<>("InputPath", FieldType.pathOrNull(Path::of)).jsonPath(TASK, PASS, CHOICE, SUCCEED);
    static final Field<Template> PARAMETERS = new Field<>("Parameters", FieldType.template()).jsonPath(TASK, PASS);
    static final Field<Template> ARGUMENTS = new Field<>("Arguments", FieldType.objectTemplate(true)).jsonata(TASK);
    static final Field<Template> CREDENTIALS = new Field<>("Credentials", FieldType.objectTemplate(true)).in(TASK);
    static final Field<Dynamic<JsonNumber>> TIMEOUT_SECONDS =
            new Field<>("TimeoutSeconds", FieldType.dynamic(FieldType.whole(1, MAX_SECONDS))).in(TASK);
    static final Field<ReferencePath> TIMEOUT_SECONDS_PATH =
            new Field<>("TimeoutSecondsPath", FieldType.computed(ReferencePath::of)).jsonPath(TASK);
    static final Field<Dynamic<JsonNumber>> HEARTBEAT_SECONDS =
            new Field<>("HeartbeatSeconds", FieldType.dynamic(FieldType.whole(1, MAX_SECONDS))).in(TASK);
    static final Field<ReferencePath> HEARTBEAT_SECONDS_PATH =
            new Field<>("HeartbeatSecondsPath", FieldType.computed(ReferencePath::of)).jsonPath(TASK);
    static final Field<Json> RESULT = new Field<>("Result", FieldType.json()).jsonPath(PASS);
    static final Field<Template> RESULT_SELECTOR =
            new Field<>("ResultSelector", FieldType.objectTemplate(false)).jsonPath(TASK);
    static final Field<PathOrNull<ReferencePath>> RESULT_PATH =
            new Field<>("ResultPath", FieldType.pathOrNull(ReferencePath::of)).jsonPath(TASK, PASS, CATCHER);
    static final Field<PathOrNull<Path>> OUTPUT_PATH =
            new Field<>("OutputPath", FieldType.pathOrNull(Path::of)).jsonPath(TASK, PASS, CHOICE, SUCCEED);
    static final Field<Template> ASSIGN =
            new Field<>("Assign", FieldType.objectTemplate(false)).in(TASK, PASS, CHOICE, CHOICE_RULE, CATCHER);
    static final Field<Template> OUTPUT =
            new Field<>("Output", FieldType.template()).jsonata(TASK, PASS, CHOICE, SUCCEED, CHOICE_RULE, CATCHER);

    static final Field<List<Retrier>> RETRY = new Field<>("Retry", FieldType.list(Retrier.TYPE, true)).in(TASK);
    static final Field<List<Catcher>> CATCH = new Field<>("Catch", FieldType.list(Catcher.TYPE, true)).in(TASK);
    static final Field<String> NEXT =
            new Field<>("Next", FieldType.name()).in(TASK, PASS).required(CHOICE_RULE, CATCHER);
    static final Field<Boolean> END = new Field<>("End", FieldType.flag()).in(TASK, PASS);

    private final String name;
    private final FieldType<T> type;
    private final int rank = fields++;
    private final Map<Part, Set<QueryLanguage>> languages = new EnumMap<>(Part.class);
    private final Map<Part, Set<QueryLanguage>> required = new EnumMap<>(Part.class);

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
                required.put(part, of);
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
        return required.getOrDefault(part, Set.of()).contains(language);
    }

    @Override
    public String toString() {
        return name;
    }
}
