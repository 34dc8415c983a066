package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MockConfig;
import io.github.asl4j.model.StateMachineType;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/** Starts an execution; the same name and input again, while it runs, gives the same execution. */
final class StartExecution implements Action {

    private final Registry registry;
    private final Executor executor;
    private final Optional<MockConfig> mocks;

    StartExecution(Registry registry, Executor executor, Optional<MockConfig> mocks) {
        this.mocks = mocks;
        this.registry = registry;
        this.executor = executor;
    }

    @Override
    public ObjectNode answer(Request request) {
        String givenArn = request.required("stateMachineArn", 256);
        Optional<String> name = request.text("name", 1, 80);
        String input = request.text("input", 0, ExecutionInput.MAX_BYTES).orElse("{}");
        request.check();
        name.ifPresent(Arns::name);
        // Without mocks, as in the service, a test case is part of a name that no machine has.
        int hash = mocks.isPresent() ? givenArn.indexOf('#') : -1;
        Registry.Machine machine = registry.machine(hash < 0 ? givenArn : givenArn.substring(0, hash));
        ExecutionInput.check(input);
        String executionName = name.orElseGet(() -> UUID.randomUUID().toString());
        Interpreter interpreter = mocked(machine, hash < 0 ? "" : givenArn.substring(hash + 1));
        ExecutionOptions options = interpreter
                .options()
                .name(executionName)
                .seed(interpreter.options().seed() + registry.size());
        String key = machine.type() == StateMachineType.EXPRESS
                ? UUID.randomUUID().toString()
                : machine.arn().replace(":stateMachine:", ":execution:") + ":" + executionName;
        Registry.Started started = registry.computeExecution(
                key,
                () -> new Registry.Started(
                        request, machine, input, interpreter.options(options).start(input, executor)));
        Execution execution = started.execution().now();
        boolean isNew = started.machine() == machine && started.inputText() == input;
        if (!isNew
                && (execution.status() != ExecutionStatus.RUNNING
                        || !started.inputText().equals(input))) {
            throw new ApiException("ExecutionAlreadyExists", "Execution Already Exists: '" + key + "'");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", execution.executionArn())
                .put("startDate", Timestamp.of(execution.startDate()));
    }

    private Interpreter mocked(Registry.Machine machine, String testCase) {
        if (testCase.isEmpty()) {
            return machine.interpreter();
        }
        try {
            return machine.interpreter().mocks(mocks.orElseThrow(), machine.name(), testCase);
        } catch (IllegalArgumentException e) {
            throw new ApiException("ValidationException", String.valueOf(e.getMessage()));
        }
    }
}
