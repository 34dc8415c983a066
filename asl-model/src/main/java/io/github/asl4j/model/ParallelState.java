package io.github.asl4j.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs branches at the same time; the result is the array of their outputs.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
public final class ParallelState extends State {

    private final Transition transition;

    ParallelState(Fields fields, Reading in) {
        super(fields, in);
        this.transition = transition(fields, in);
        checkAllIsLast(fields, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.PARALLEL));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.PARALLEL));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(ParallelState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(ParallelState existing) {
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

    /** JSONPath: returns {@code "Parameters"}; absent, the state works on its input. */
    public Optional<Template> parameters() {
        return fields.get(Field.PARAMETERS);
    }

    /** JSONata: returns {@code "Arguments"}; absent, the state works on its input. */
    public Optional<Template> arguments() {
        return fields.get(Field.ARGUMENTS);
    }

    /** Returns {@code "Branches"}: at least one. */
    public List<Branch> branches() {
        return fields.require(Field.BRANCHES);
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

    @Override
    Stream<Scope> scopes() {
        List<Branch> branches = branches();
        return IntStream.range(0, branches.size())
                .mapToObj(i -> new Scope(
                        List.of("Branches", String.valueOf(i)), branches.get(i).states()));
    }

    @Override
    Fields inMachine(QueryLanguage machine) {
        return fields.with(
                Field.BRANCHES,
                branches().stream().map(branch -> branch.in(machine)).toList());
    }

    /** Builds a JSONPath Parallel state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder>
            implements State.Builder,
                    TransitionSetters<JsonPathBuilder>,
                    PathSetters<JsonPathBuilder>,
                    ParameterSetters<JsonPathBuilder>,
                    ResultPathSetters<JsonPathBuilder>,
                    AssignSetters<JsonPathBuilder, JsonPathValue>,
                    JsonPathErrorSetters<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Parameters"}: what the state works on, with computed values anywhere in it. */
        public JsonPathBuilder parameters(Map<String, ?> parameters) {
            return template(Field.PARAMETERS, parameters);
        }

        /** Adds a branch. */
        public JsonPathBuilder branch(Branch.Builder branch) {
            return branch(branch.build());
        }

        /** Adds a branch. */
        public JsonPathBuilder branch(Branch branch) {
            return add(Field.BRANCHES, branch);
        }

        /** Sets {@code "ResultSelector"}: what of the result is kept, default all of it. */
        public JsonPathBuilder resultSelector(Map<String, ?> selector) {
            return template(Field.RESULT_SELECTOR, selector);
        }

        @Override
        public ParallelState build() {
            return fields.build(queryLanguage, ParallelState::new);
        }
    }

    /** Builds a JSONata Parallel state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder>
            implements State.Builder,
                    TransitionSetters<JsonataBuilder>,
                    ArgumentSetters<JsonataBuilder>,
                    OutputSetters<JsonataBuilder>,
                    AssignSetters<JsonataBuilder, JsonataValue>,
                    JsonataErrorSetters<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "Arguments"}: what each branch receives, as one expression; default the input. */
        public JsonataBuilder arguments(JsonataValue arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "Arguments"}: what each branch receives, with expressions anywhere in it; default the input. */
        public JsonataBuilder arguments(Map<String, ?> arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Adds a branch. */
        public JsonataBuilder branch(Branch.Builder branch) {
            return branch(branch.build());
        }

        /** Adds a branch. */
        public JsonataBuilder branch(Branch branch) {
            return add(Field.BRANCHES, branch);
        }

        @Override
        public ParallelState build() {
            return fields.build(queryLanguage, ParallelState::new);
        }
    }
}
