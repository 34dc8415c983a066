package io.github.asl4j.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Waits for some time, or until a time.
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
public final class WaitState extends State {

    private final Transition transition;

    WaitState(Fields fields, Reading in) {
        super(fields, in);
        this.transition = transition(fields, in);
        checkOneTimer(in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.WAIT));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.WAIT));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(WaitState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(WaitState existing) {
        return new JsonataBuilder(existing.startOf(QueryLanguage.JSONATA));
    }

    @Override
    public <R> R accept(StateVisitor<R> visitor) {
        return visitor.visit(this);
    }

    private void checkOneTimer(Reading in) {
        List<Field<?>> timers = Stream.of(Field.SECONDS, Field.SECONDS_PATH, Field.TIMESTAMP, Field.TIMESTAMP_PATH)
                .<Field<?>>map(timer -> timer)
                .filter(fields::has)
                .toList();
        if (timers.size() > 1) {
            throw in.problem("%s exclude one another", timers);
        }
        if (timers.isEmpty()) {
            throw in.problem("\"Seconds\" or \"Timestamp\" is required in a Wait state");
        }
    }

    /** JSONPath: returns {@code "InputPath"}; absent, all of the input. */
    public Optional<PathOrNull<Path>> inputPath() {
        return fields.get(Field.INPUT_PATH);
    }

    /** Returns {@code "Seconds"} or {@code "SecondsPath"}: how long to wait, 0 to 99999999. */
    public Optional<Dynamic<Integer>> seconds() {
        return fields.dynamic(Field.SECONDS, Field.SECONDS_PATH).map(Fields::whole);
    }

    /** Returns {@code "Timestamp"} or {@code "TimestampPath"}: until when to wait, an RFC 3339 timestamp. */
    public Optional<Dynamic<String>> timestamp() {
        return fields.dynamic(Field.TIMESTAMP, Field.TIMESTAMP_PATH);
    }

    /** JSONPath: returns {@code "OutputPath"}; absent, all of the output. */
    public Optional<PathOrNull<Path>> outputPath() {
        return fields.get(Field.OUTPUT_PATH);
    }

    /** Returns {@code "Assign"}: the variables that the state sets. */
    public Optional<Template> assign() {
        return fields.get(Field.ASSIGN);
    }

    /** JSONata: returns {@code "Output"}; absent, the input. */
    public Optional<Template> output() {
        return fields.get(Field.OUTPUT);
    }

    /** Returns where the state goes on. */
    public Transition transition() {
        return transition;
    }

    /** Builds a JSONPath Wait state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements State.Builder,
                    TransitionSetters<JsonPathBuilder>,
                    PathSetters<JsonPathBuilder>,
                    AssignSetters<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Seconds"}: how long to wait, 0 to 99999999. */
        public JsonPathBuilder seconds(int seconds) {
            return number(Field.SECONDS, seconds);
        }

        /** Sets {@code "SecondsPath"}: the reference path to the seconds to wait. */
        public JsonPathBuilder secondsPath(String path) {
            return set(Field.SECONDS_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "Timestamp"}: until when to wait, as {@code 2026-01-31T12:00:00Z}. */
        public JsonPathBuilder timestamp(String timestamp) {
            return value(Field.TIMESTAMP, timestamp);
        }

        /** Sets {@code "TimestampPath"}: the reference path to the timestamp until which to wait. */
        public JsonPathBuilder timestampPath(String path) {
            return set(Field.TIMESTAMP_PATH, ReferencePath.of(path));
        }

        @Override
        public WaitState build() {
            return fields.build(queryLanguage, WaitState::new);
        }
    }

    /** Builds a JSONata Wait state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements State.Builder,
                    TransitionSetters<JsonataBuilder>,
                    OutputSetters<JsonataBuilder>,
                    AssignSetters<JsonataBuilder, JsonataValue> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "Seconds"}: how long to wait, 0 to 99999999. */
        public JsonataBuilder seconds(int seconds) {
            return number(Field.SECONDS, seconds);
        }

        /** Sets {@code "Seconds"}: the expression that gives the seconds to wait. */
        public JsonataBuilder seconds(JsonataValue seconds) {
            return set(Field.SECONDS, new Dynamic.Computed<>(seconds));
        }

        /** Sets {@code "Timestamp"}: until when to wait, as {@code 2026-01-31T12:00:00Z}. */
        public JsonataBuilder timestamp(String timestamp) {
            return value(Field.TIMESTAMP, timestamp);
        }

        /** Sets {@code "Timestamp"}: the expression that gives the timestamp until which to wait. */
        public JsonataBuilder timestamp(JsonataValue timestamp) {
            return set(Field.TIMESTAMP, new Dynamic.Computed<>(timestamp));
        }

        @Override
        public WaitState build() {
            return fields.build(queryLanguage, WaitState::new);
        }
    }
}
