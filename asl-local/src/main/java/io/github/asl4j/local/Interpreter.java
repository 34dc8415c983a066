package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataSize;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a definition in the JVM. It is compiled once, immutable and safe for many threads; every run is an execution of
 * its own.
 *
 * <pre>{@code
 * Execution execution = Interpreter.of(machine)
 *     .task("Call API", TaskHandler.of(request -> Map.of("StatusCode", 200)))
 *     .tasks("sns:publish", TaskHandler.of(request -> Map.of("MessageId", "1")))
 *     .run("{}");
 * }</pre>
 *
 * <p>A task without a handler fails its execution with {@code States.Runtime}, which no {@code Catch} hides.
 */
public final class Interpreter {

    private final StateMachine machine;
    private final Program program;
    private final Handlers handlers;
    private final ExecutionOptions options;
    private final Consumer<Execution> observer;

    private Interpreter(
            StateMachine machine,
            Program program,
            Handlers handlers,
            ExecutionOptions options,
            Consumer<Execution> observer) {
        this.machine = machine;
        this.program = program;
        this.handlers = handlers;
        this.options = options;
        this.observer = observer;
    }

    /**
     * Compiles a definition.
     *
     * @throws UnsupportedOperationException if it has a state that cannot be run here; the message names it
     * @throws IllegalArgumentException if an expression holds an unbound placeholder or is no JSONata
     */
    public static Interpreter of(StateMachine machine) {
        return new Interpreter(
                machine, Program.of(machine), Handlers.NONE, ExecutionOptions.defaults(), execution -> {});
    }

    /**
     * Returns the interpreter with a handler for one state.
     *
     * @throws IllegalArgumentException if the definition has no Task state of this name
     */
    public Interpreter task(String stateName, TaskHandler handler) {
        Objects.requireNonNull(handler, "handler");
        if (!program.taskNames().contains(stateName)) {
            throw new IllegalArgumentException(
                    "\"" + stateName + "\" is not a Task state of this definition; it has " + program.taskNames());
        }
        return with(handlers.withState(stateName, handler));
    }

    /**
     * Returns the interpreter with the mocked answers of a test case, in place of the handlers that those states have.
     *
     * @param stateMachine the name under which the configuration has this definition
     * @throws IllegalArgumentException if the configuration has no such machine or test case, or the test case names what
     *     is not a Task state of this definition
     */
    public Interpreter mocks(MockConfig config, String stateMachine, String testCase) {
        Interpreter mocked = this;
        for (Map.Entry<String, MockedResponse> mock :
                config.testCase(stateMachine, testCase).entrySet()) {
            String stateName = mock.getKey();
            TaskHandler handler = StatePlace.find(machine, stateName)
                    .map(StatePlace::state)
                    .filter(TaskState.class::isInstance)
                    .map(state -> TaskResource.of(((TaskState) state).resource()))
                    .map(resource -> mock.getValue().checkedHandler(resource))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "test case \"" + testCase + "\" of \"" + stateMachine + "\": \"" + stateName
                                    + "\" is not a Task state of this definition; it has " + program.taskNames()));
            mocked = mocked.task(stateName, handler);
        }
        return mocked;
    }

    /**
     * Returns the interpreter with a handler for all states whose {@code "Resource"} matches and that have no handler of
     * their own. Of several patterns the first one that matches counts.
     *
     * @param pattern an ARN in which {@code *} stands for any text and the partition does not count; or without
     *     {@code arn:}, only the end of a service integration's ARN, {@code sns:publish}
     */
    public Interpreter tasks(String pattern, TaskHandler handler) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(handler, "handler");
        return with(handlers.withResource(pattern, handler));
    }

    /** Returns the interpreter with the buckets that distributed Maps read their items from and write their results to. */
    public Interpreter objects(ObjectStore store) {
        return with(handlers.withObjects(Objects.requireNonNull(store, "store")));
    }

    /**
     * Returns the interpreter with a machine that tasks {@code states:startExecution.sync} and {@code .sync:2} without a
     * handler start. Its executions run in the time of those that start them; its other options and its handlers count.
     *
     * @param stateMachineArn what the tasks have as {@code "StateMachineArn"}
     */
    public Interpreter stateMachine(String stateMachineArn, Interpreter other) {
        Objects.requireNonNull(stateMachineArn, "stateMachineArn");
        Objects.requireNonNull(other, "other");
        return with(handlers.withMachine(stateMachineArn, other));
    }

    private Interpreter with(Handlers newHandlers) {
        return new Interpreter(machine, program, newHandlers, options, observer);
    }

    /**
     * Returns the interpreter with machines that are looked up when a task starts one, if {@link #stateMachine} does not
     * name it.
     *
     * @param machines gets what the task has as {@code "StateMachineArn"}, on the thread of the execution
     */
    public Interpreter stateMachines(Function<String, Optional<Interpreter>> machines) {
        Objects.requireNonNull(machines, "machines");
        return with(handlers.withMachines(machines));
    }

    /** Returns the interpreter with other options for its executions. */
    public Interpreter options(ExecutionOptions newOptions) {
        return new Interpreter(machine, program, handlers, Objects.requireNonNull(newOptions, "newOptions"), observer);
    }

    /**
     * Returns the interpreter with somebody who sees each of its executions at its end, on the thread that ran it; after
     * those who do already. Executions of nested machines and of Map Runs are part of the one that started them.
     */
    public Interpreter observe(Consumer<Execution> newObserver) {
        return new Interpreter(
                machine,
                program,
                handlers,
                options,
                observer.andThen(Objects.requireNonNull(newObserver, "newObserver")));
    }

    /**
     * Returns the test of a state, also of one inside a Map or Parallel state, with the handlers and options of this
     * interpreter.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public StateTest testState(String stateName) {
        return StateTest.of(machine, stateName).handlers(handlers).options(options);
    }

    Program program() {
        return program;
    }

    Handlers handlers() {
        return handlers;
    }

    /** Returns the options of its executions. */
    public ExecutionOptions options() {
        return options;
    }

    /**
     * Runs an execution on this thread to its end.
     *
     * @param input JSON text
     * @throws IllegalArgumentException if the input is no JSON, or larger than {@link ExecutionOptions#maxPayloadBytes}
     */
    public Execution run(String input) {
        return runToEnd(newRun(parse(input)));
    }

    /**
     * Runs an execution on this thread to its end.
     *
     * @param input anything that jackson-databind can convert; a text that is JSON already belongs into
     *     {@link #run(String)}
     * @throws IllegalArgumentException if the input has no JSON form, or is larger than
     *     {@link ExecutionOptions#maxPayloadBytes}
     */
    public Execution run(@Nullable Object input) {
        return input instanceof String text ? run(text) : runToEnd(newRun(Data.from(input)));
    }

    private Execution runToEnd(Run run) {
        Execution execution = run.runToEnd();
        observer.accept(execution);
        return execution;
    }

    /**
     * Starts an execution on a new daemon thread.
     *
     * @param input JSON text
     * @throws IllegalArgumentException if the input is no JSON, or larger than {@link ExecutionOptions#maxPayloadBytes}
     */
    public StartedExecution start(String input) {
        return start(input, action -> {
            Thread thread = new Thread(action, "asl-execution");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /**
     * Starts an execution on a thread of the executor, which it holds until its end.
     *
     * @param input JSON text
     * @throws IllegalArgumentException if the input is no JSON, or larger than {@link ExecutionOptions#maxPayloadBytes}
     */
    public StartedExecution start(String input, Executor executor) {
        Run run = newRun(parse(input));
        StartedExecution started = new StartedExecution(run, observer);
        executor.execute(started::runToEnd);
        return started;
    }

    private Run newRun(@Nullable Object input) {
        if (DataSize.exceeds(input, options.maxPayloadBytes())) {
            throw new IllegalArgumentException("the input has more than " + options.maxPayloadBytes()
                    + " bytes, which the service refuses; ExecutionOptions.maxPayloadBytes allows more");
        }
        return new Run(program, handlers, options, input);
    }

    private static @Nullable Object parse(String input) {
        try {
            return Data.parse(input);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the input is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
