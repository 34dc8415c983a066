package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.definition.SingleState;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs one state, as {@code TestState} of the API does: with a mock in place of its task, iterations or branches, and with
 * all values between its fields. Immutable; each method but {@link #run} returns a changed copy.
 *
 * <pre>{@code
 * StateTestResult result = StateTest.of(machine, "Ask for approval")
 *     .input(Map.of("cost", 10))
 *     .mock(TaskResult.success(Map.of("approval", true)))
 *     .run();
 * }</pre>
 *
 * <p>The steps are those of an execution. A test ends after five minutes of its own time, which is virtual by default.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html">AWS: TestState</a>
 */
public final class StateTest {

    private final Copy values;

    /** The values; only ever changed while a copy is made. */
    private static final class Copy implements Cloneable {
        private final String stateName;
        private final State state;
        private final boolean isInMap;
        private @Nullable Object input = Map.of();
        private Handlers handlers = Handlers.NONE;
        private ExecutionOptions options = ExecutionOptions.defaults();
        private Optional<TaskResult> mock = Optional.empty();
        private Optional<Map<String, Object>> context = Optional.empty();
        private Map<String, @Nullable Object> variables = Map.of();
        private Optional<String> roleArn = Optional.empty();
        private OptionalInt retrierRetryCount = OptionalInt.empty();
        private OptionalInt mapIterationFailureCount = OptionalInt.empty();
        private Optional<String> errorCausedByState = Optional.empty();
        private Optional<String> mapItemReaderData = Optional.empty();

        Copy(String stateName, State state, boolean isInMap) {
            this.stateName = stateName;
            this.state = state;
            this.isInMap = isInMap;
        }

        @Override
        public Copy clone() {
            try {
                return (Copy) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The service would not run this test; the message is the one that it would give. */
    public static final class Refusal extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final boolean isOfDefinition;

        Refusal(String message) {
            this(message, false);
        }

        Refusal(String message, boolean isOfDefinition) {
            super(message);
            this.isOfDefinition = isOfDefinition;
        }

        /** Returns whether the service calls it an invalid definition, and not an invalid request. */
        public boolean isOfDefinition() {
            return isOfDefinition;
        }
    }

    private StateTest(Copy values) {
        this.values = values;
    }

    /**
     * Returns the test of a state.
     *
     * @param definition JSON text of the state alone
     * @throws InvalidDefinitionException if it is no valid state
     */
    public static StateTest of(String definition) {
        SingleState single = SingleState.of(definition)
                .orElseThrow(() -> new IllegalArgumentException("the definition of the state is no JSON object"));
        return of(StateMachine.parse(single.machine()), single.name());
    }

    /**
     * Returns the test of a state of a machine, or of a Map or Parallel state in it.
     *
     * @throws Refusal if there is no such state
     */
    public static StateTest of(StateMachine machine, String stateName) {
        return StatePlace.find(machine, Objects.requireNonNull(stateName, "stateName"))
                .map(place -> new StateTest(new Copy(stateName, place.state(), place.isInMap())))
                .orElseThrow(() -> new Refusal("State not found in definition"));
    }

    private StateTest with(Consumer<Copy> change) {
        Copy copy = values.clone();
        change.accept(copy);
        return new StateTest(copy);
    }

    /**
     * Sets the input of the state; by default <code>{}</code>.
     *
     * @param input JSON text
     * @throws IllegalArgumentException if it is no JSON
     */
    public StateTest input(String input) {
        Object data = parse(input);
        return with(copy -> copy.input = data);
    }

    /**
     * Sets the input of the state.
     *
     * @param input anything that jackson-databind can convert; a text that is JSON already belongs into
     *     {@link #input(String)}
     */
    public StateTest input(@Nullable Object input) {
        Object data = input instanceof String text ? parse(text) : Data.from(input);
        return with(copy -> copy.input = data);
    }

    /** Sets the handler of a Task that has no mock. */
    public StateTest task(TaskHandler handler) {
        Objects.requireNonNull(handler, "handler");
        return with(copy -> copy.handlers = copy.handlers.withState(copy.stateName, handler));
    }

    StateTest handlers(Handlers handlers) {
        return with(copy -> copy.handlers = handlers);
    }

    /**
     * Sets what stands for the work of a Task, Map or Parallel state: its result, an array for Map and Parallel, or the
     * error it fails with. Map, Parallel, activities, {@code .sync} and {@code .waitForTaskToken} need one. Whether a result
     * has the form that the API returns is checked by the endpoint, not here.
     */
    public StateTest mock(TaskResult mock) {
        Objects.requireNonNull(mock, "mock");
        return with(copy -> copy.mock = Optional.of(mock));
    }

    /** Sets the whole Context Object that the state reads; only with a mock. */
    @SuppressWarnings("unchecked") // JSON has no other names
    public StateTest context(Map<String, ?> context) {
        Map<String, Object> data = (Map<String, Object>) Objects.requireNonNull(Data.from(context));
        return with(copy -> copy.context = Optional.of(data));
    }

    /** Sets the variables that the state reads, by their names without {@code $}. */
    @SuppressWarnings("unchecked") // JSON has no other names
    public StateTest variables(Map<String, ?> variables) {
        Map<String, @Nullable Object> data =
                (Map<String, @Nullable Object>) Objects.requireNonNull(Data.from(variables));
        return with(copy -> copy.variables = data);
    }

    /** Sets the role that the Context Object shows; by default null. */
    public StateTest roleArn(String arn) {
        Objects.requireNonNull(arn, "arn");
        return with(copy -> copy.roleArn = Optional.of(arn));
    }

    /** Sets how often the Retrier for the mocked error has retried before, from 0; only with a mock. */
    public StateTest retrierRetryCount(int count) {
        return with(copy -> copy.retrierRetryCount = OptionalInt.of(notNegative(count, "retrierRetryCount")));
    }

    /** Sets the state inside a Map or Parallel state that the mocked error comes from. */
    public StateTest errorCausedByState(String stateName) {
        Objects.requireNonNull(stateName, "stateName");
        return with(copy -> copy.errorCausedByState = Optional.of(stateName));
    }

    /** Sets how many iterations of a Map failed, from 0; only with a mock. */
    public StateTest mapIterationFailureCount(int count) {
        return with(
                copy -> copy.mapIterationFailureCount = OptionalInt.of(notNegative(count, "mapIterationFailureCount")));
    }

    /** Sets the content of the object, or the JSON array of the listing, that the {@code "ItemReader"} of a Map reads. */
    public StateTest mapItemReaderData(String data) {
        Objects.requireNonNull(data, "data");
        return with(copy -> copy.mapItemReaderData = Optional.of(data));
    }

    /** Sets the time, account, Region, names and limits; the type is always EXPRESS. */
    public StateTest options(ExecutionOptions options) {
        Objects.requireNonNull(options, "options");
        return with(copy -> copy.options = options);
    }

    private static int notNegative(int count, String name) {
        if (count < 0) {
            throw new IllegalArgumentException("\"" + name + "\" is " + count + "; it must be 0 or more");
        }
        return count;
    }

    private static @Nullable Object parse(String input) {
        try {
            return Data.parse(input);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the input is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Returns the state that is tested. */
    public State state() {
        return values.state;
    }

    boolean canRetry() {
        return values.state instanceof TaskState
                || values.state instanceof MapState
                || values.state instanceof ParallelState;
    }

    boolean isInMap() {
        return values.isInMap;
    }

    @Nullable
    Object input() {
        return values.input;
    }

    /** Returns the handlers of an execution in which the state has another name. */
    Handlers handlers(String runName) {
        Optional<TaskHandler> handler = state() instanceof TaskState task
                ? values.mock
                        .<TaskHandler>map(mock -> call -> CompletableFuture.completedFuture(mock))
                        .or(() -> values.handlers.find(values.stateName, task.resource()))
                : Optional.empty();
        return handler.map(present -> values.handlers.withState(runName, present))
                .orElse(values.handlers);
    }

    ExecutionOptions options() {
        return values.options;
    }

    Optional<TaskResult> mock() {
        return values.mock;
    }

    Optional<Map<String, Object>> context() {
        return values.context;
    }

    Map<String, @Nullable Object> variables() {
        return values.variables;
    }

    Optional<String> roleArn() {
        return values.roleArn;
    }

    OptionalInt givenRetrierRetryCount() {
        return values.retrierRetryCount;
    }

    int retrierRetryCount() {
        return values.retrierRetryCount.orElse(0);
    }

    OptionalInt mapIterationFailureCount() {
        return values.mapIterationFailureCount;
    }

    Optional<String> errorCausedByState() {
        return values.errorCausedByState;
    }

    Optional<String> mapItemReaderData() {
        return values.mapItemReaderData;
    }

    /**
     * Runs the state on this thread.
     *
     * @throws Refusal if the service would not run this test
     */
    public StateTestResult run() {
        StateTestRules.check(this);
        return new StateTestRun(this).run();
    }
}
