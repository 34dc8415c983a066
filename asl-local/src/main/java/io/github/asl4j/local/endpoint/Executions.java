package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MockConfig;
import io.github.asl4j.model.StateMachineType;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** Starts the executions of an endpoint. */
final class Executions {

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private final Registry registry;
    private final Executor executor;
    private final Optional<MockConfig> mocks;

    Executions(Registry registry, Executor executor, Optional<MockConfig> mocks) {
        this.registry = registry;
        this.executor = executor;
        this.mocks = mocks;
    }

    /** A request to start an execution, its members checked. */
    record Order(String stateMachineArn, Optional<String> name, String input, Optional<String> traceHeader) {

        static Order of(Request request) {
            Order order = new Order(
                    request.required("stateMachineArn", 256),
                    request.text("name", 1, 80),
                    request.text("input", 0, ExecutionInput.MAX_BYTES).orElse("{}"),
                    request.matching("traceHeader", 0, 256, ASCII));
            request.check();
            order.name.ifPresent(Arns::name);
            return order;
        }
    }

    /** An execution, and whether it is that of this request alone. */
    private record Result(Started started, boolean isNew) {}

    /**
     * Starts an execution, unless it is STANDARD and there is one of its name.
     *
     * @throws ApiException if the machine is not of the type that is wanted
     */
    private Result start(Order order, Optional<StateMachineType> wanted) {
        String arn = order.stateMachineArn();
        // Without mocks, as in the service, a test case is part of a name that no machine has.
        int hash = mocks.isPresent() ? arn.indexOf('#') : -1;
        Target target = registry.target(hash < 0 ? arn : arn.substring(0, hash));
        Machine machine = target.machine();
        if (wanted.isPresent() && machine.type() != wanted.get()) {
            throw ApiException.typeNotSupported();
        }
        ExecutionInput.check(order.input());
        String name = order.name().orElseGet(() -> UUID.randomUUID().toString());
        Interpreter interpreter = mocked(target, hash < 0 ? "" : arn.substring(hash + 1));
        Optional<String> unique = machine.type() == StateMachineType.EXPRESS
                ? Optional.empty()
                : Optional.of(machine.arn().replace(":stateMachine:", ":execution:") + ":" + name);
        boolean[] isNew = new boolean[1];
        Started started = registry.start(unique, number -> {
            isNew[0] = true;
            ExecutionOptions options =
                    interpreter.options().name(name).seed(interpreter.options().seed() + number);
            options = target.versionArn().map(options::stateMachineVersionArn).orElse(options);
            options = target.aliasArn().map(options::stateMachineAliasArn).orElse(options);
            return new Started(
                    target,
                    order.input(),
                    order.traceHeader(),
                    interpreter.options(options).start(order.input(), executor));
        });
        return new Result(started, isNew[0]);
    }

    /**
     * Starts an execution, or gives the one of its name if that runs with the same input.
     *
     * @throws ApiException if the name is taken
     */
    Started startNamed(Order order, Optional<StateMachineType> wanted) {
        Result result = start(order, wanted);
        Started started = result.started();
        if (!result.isNew()
                && (started.execution().now().status() != ExecutionStatus.RUNNING
                        || !started.inputText().equals(order.input()))) {
            throw new ApiException(
                    "ExecutionAlreadyExists",
                    "Execution Already Exists: '" + started.execution().executionArn() + "'");
        }
        return started;
    }

    private Interpreter mocked(Target target, String testCase) {
        Interpreter interpreter = target.revision().interpreter();
        if (testCase.isEmpty()) {
            return interpreter;
        }
        try {
            return interpreter.mocks(mocks.orElseThrow(), target.machine().name(), testCase);
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid(String.valueOf(e.getMessage()));
        }
    }
}
