package io.github.asl4j.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls something: a service integration, a Lambda function, an activity. {@code asl-integrations} has a typed builder
 * for each integration; the builders here take any resource.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
public final class TaskState extends State {

    private final Transition transition;

    TaskState(Fields fields, Reading in) {
        super(fields, in);
        this.transition = transition(fields, in);
        checkExclusive(fields, Field.TIMEOUT_SECONDS, Field.TIMEOUT_SECONDS_PATH, in);
        checkExclusive(fields, Field.HEARTBEAT_SECONDS, Field.HEARTBEAT_SECONDS_PATH, in);
        checkHeartbeat(in);
        checkAllIsLast(fields, in);
    }

    /** Returns a builder of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(State.builder(Part.TASK));
    }

    /** Returns a builder of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(State.builder(Part.TASK));
    }

    /**
     * Returns a builder that starts with the fields of a JSONPath state.
     *
     * @throws IllegalArgumentException if the state uses JSONata
     */
    public static JsonPathBuilder jsonPath(TaskState existing) {
        return new JsonPathBuilder(existing.startOf(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of a JSONata state.
     *
     * @throws IllegalArgumentException if the state uses JSONPath
     */
    public static JsonataBuilder jsonata(TaskState existing) {
        return new JsonataBuilder(existing.startOf(QueryLanguage.JSONATA));
    }

    @Override
    public <R> R accept(StateVisitor<R> visitor) {
        return visitor.visit(this);
    }

    private void checkHeartbeat(Reading in) {
        if (timeoutSeconds().orElse(null) instanceof Dynamic.Literal<Integer> timeout
                && heartbeatSeconds().orElse(null) instanceof Dynamic.Literal<Integer> heartbeat
                && heartbeat.value() >= timeout.value()) {
            throw in.child(Field.HEARTBEAT_SECONDS.name())
                    .problem(
                            "\"HeartbeatSeconds\" is %d seconds; it must be less than \"TimeoutSeconds\" (%d)",
                            heartbeat.value(), timeout.value());
        }
    }

    /** Returns {@code "Resource"}: the ARN of what the task calls. */
    public String resource() {
        return fields.require(Field.RESOURCE);
    }

    /** JSONPath: returns {@code "InputPath"}; absent, all of the input. */
    public Optional<PathOrNull<Path>> inputPath() {
        return fields.get(Field.INPUT_PATH);
    }

    /** JSONPath: returns {@code "Parameters"}; absent, the state works on its input. */
    public Optional<Template> parameters() {
        return fields.get(Field.PARAMETERS);
    }

    /** JSONata: returns {@code "Arguments"}; absent, the task receives the input. */
    public Optional<Template> arguments() {
        return fields.get(Field.ARGUMENTS);
    }

    /** Returns {@code "Credentials"}: AWS: the role that the task runs as. */
    public Optional<Template> credentials() {
        return fields.get(Field.CREDENTIALS);
    }

    /** Returns {@code "TimeoutSeconds"} or {@code "TimeoutSecondsPath"}; AWS: absent, 99999999. */
    public Optional<Dynamic<Integer>> timeoutSeconds() {
        return fields.dynamic(Field.TIMEOUT_SECONDS, Field.TIMEOUT_SECONDS_PATH).map(Fields::whole);
    }

    /** Returns {@code "HeartbeatSeconds"} or {@code "HeartbeatSecondsPath"}; absent, none are expected. */
    public Optional<Dynamic<Integer>> heartbeatSeconds() {
        return fields.dynamic(Field.HEARTBEAT_SECONDS, Field.HEARTBEAT_SECONDS_PATH)
                .map(Fields::whole);
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

    /**
     * The setters of a JSONPath Task state. Extend it for tasks of your own, which then read like those of asl4j.
     *
     * @param <B> the builder itself
     */
    public abstract static non-sealed class JsonPathSetters<B> extends PartBuilder<B>
            implements State.Builder,
                    TransitionSetters<B>,
                    PathSetters<B>,
                    ParameterSetters<B>,
                    ResultPathSetters<B>,
                    AssignSetters<B, JsonPathValue>,
                    JsonPathErrorSetters<B> {

        JsonPathSetters(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Starts a builder of a task with this {@code "Resource"}. */
        protected JsonPathSetters(String resource) {
            this(State.builder(Part.TASK));
            set(Field.RESOURCE, resource);
        }

        /** Replaces {@code "Resource"}: the ARN of what the task calls. */
        protected B withResource(String resource) {
            return set(Field.RESOURCE, resource);
        }

        /** Sets {@code "Parameters"}: what the task receives, with computed values anywhere in it; default its input. */
        public B parameters(Map<String, ?> parameters) {
            return template(Field.PARAMETERS, parameters);
        }

        /** Sets {@code "ResultSelector"}: what of the result is kept, default all of it. */
        public B resultSelector(Map<String, ?> selector) {
            return template(Field.RESULT_SELECTOR, selector);
        }

        /** Sets {@code "TimeoutSeconds"}: seconds the task may run, 1 to 99999999; AWS: default 99999999. */
        public B timeoutSeconds(int seconds) {
            return number(Field.TIMEOUT_SECONDS, seconds);
        }

        /** Sets {@code "TimeoutSecondsPath"}: the reference path to the seconds the task may run. */
        public B timeoutSecondsPath(String path) {
            return set(Field.TIMEOUT_SECONDS_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "HeartbeatSeconds"}: the longest time between two heartbeats, 1 to 99999999, less than the timeout. */
        public B heartbeatSeconds(int seconds) {
            return number(Field.HEARTBEAT_SECONDS, seconds);
        }

        /** Sets {@code "HeartbeatSecondsPath"}: the reference path to the longest time between two heartbeats. */
        public B heartbeatSecondsPath(String path) {
            return set(Field.HEARTBEAT_SECONDS_PATH, ReferencePath.of(path));
        }

        /** Sets {@code "Credentials"}: AWS: the ARN of the role that the task runs as. */
        public B credentialsRoleArn(String roleArn) {
            return entry(Field.CREDENTIALS, "RoleArn", Json.of(roleArn));
        }

        /** Sets {@code "Credentials"}: AWS: where the ARN of the role comes from. */
        public B credentialsRoleArn(JsonPathValue roleArn) {
            return entry(Field.CREDENTIALS, "RoleArn", roleArn);
        }

        @Override
        public TaskState build() {
            return fields.build(queryLanguage, TaskState::new);
        }
    }

    /** Builds a JSONPath Task state. */
    public static final class JsonPathBuilder extends JsonPathSetters<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields);
        }

        /** Sets {@code "Resource"}: the ARN of what the task calls; required, and never computed. */
        public JsonPathBuilder resource(String resource) {
            return withResource(resource);
        }
    }

    /**
     * The setters of a JSONata Task state. Extend it for tasks of your own, which then read like those of asl4j.
     *
     * @param <B> the builder itself
     */
    public abstract static non-sealed class JsonataSetters<B> extends PartBuilder<B>
            implements State.Builder,
                    TransitionSetters<B>,
                    ArgumentSetters<B>,
                    OutputSetters<B>,
                    AssignSetters<B, JsonataValue>,
                    JsonataErrorSetters<B> {

        JsonataSetters(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Starts a builder of a task with this {@code "Resource"}. */
        protected JsonataSetters(String resource) {
            this(State.builder(Part.TASK));
            set(Field.RESOURCE, resource);
        }

        /** Replaces {@code "Resource"}: the ARN of what the task calls. */
        protected B withResource(String resource) {
            return set(Field.RESOURCE, resource);
        }

        /** Sets {@code "Arguments"}: what the task receives, as one expression; default its input. */
        public B arguments(JsonataValue arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "Arguments"}: what the task receives, with expressions anywhere in it; default its input. */
        public B arguments(Map<String, ?> arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "TimeoutSeconds"}: seconds the task may run, 1 to 99999999; AWS: default 99999999. */
        public B timeoutSeconds(int seconds) {
            return number(Field.TIMEOUT_SECONDS, seconds);
        }

        /** Sets {@code "TimeoutSeconds"}: the expression that gives the seconds the task may run. */
        public B timeoutSeconds(JsonataValue seconds) {
            return set(Field.TIMEOUT_SECONDS, new Dynamic.Computed<>(seconds));
        }

        /** Sets {@code "HeartbeatSeconds"}: the longest time between two heartbeats, 1 to 99999999, less than the timeout. */
        public B heartbeatSeconds(int seconds) {
            return number(Field.HEARTBEAT_SECONDS, seconds);
        }

        /** Sets {@code "HeartbeatSeconds"}: the expression that gives the longest time between two heartbeats. */
        public B heartbeatSeconds(JsonataValue seconds) {
            return set(Field.HEARTBEAT_SECONDS, new Dynamic.Computed<>(seconds));
        }

        /** Sets {@code "Credentials"}: AWS: the ARN of the role that the task runs as. */
        public B credentialsRoleArn(String roleArn) {
            return entry(Field.CREDENTIALS, "RoleArn", Json.of(roleArn));
        }

        /** Sets {@code "Credentials"}: AWS: where the ARN of the role comes from. */
        public B credentialsRoleArn(JsonataValue roleArn) {
            return entry(Field.CREDENTIALS, "RoleArn", roleArn);
        }

        @Override
        public TaskState build() {
            return fields.build(queryLanguage, TaskState::new);
        }
    }

    /** Builds a JSONata Task state. */
    public static final class JsonataBuilder extends JsonataSetters<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields);
        }

        /** Sets {@code "Resource"}: the ARN of what the task calls; required, and never computed. */
        public JsonataBuilder resource(String resource) {
            return withResource(resource);
        }
    }
}
