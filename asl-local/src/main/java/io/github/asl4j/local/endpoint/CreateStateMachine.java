package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Registers a state machine; the same request again gives the same machine. */
final class CreateStateMachine implements Action {

    private final Registry registry;
    private final ExecutionOptions options;
    private final UnaryOperator<Interpreter> handlers;

    CreateStateMachine(Registry registry, ExecutionOptions options, UnaryOperator<Interpreter> handlers) {
        this.registry = registry;
        this.options = options;
        this.handlers = handlers;
    }

    @Override
    public ObjectNode answer(Request request) {
        String name = request.required("name", 80);
        String definition = request.required("definition", StateMachine.MAX_DEFINITION_BYTES);
        String roleArn = request.required("roleArn", 256);
        StateMachineType type =
                request.oneOf("type", List.of(StateMachineType.values())).orElse(StateMachineType.STANDARD);
        request.text("versionDescription", 0, 256);
        request.check();
        Arns.name(name);
        if (!roleArn.startsWith("arn:")) {
            throw new ApiException("InvalidArn", "Invalid Arn: 'Invalid ARN prefix: " + roleArn + "'");
        }
        if (!request.json("versionDescription").isMissingNode() && !request.flag("publish", false)) {
            throw new ApiException("ValidationException", "Version description can only be set when publish is true");
        }
        ExecutionOptions own = options.stateMachineName(name).roleArn(roleArn).type(type);
        List<JsonNode> idempotency = Stream.of(
                        "definition",
                        "type",
                        "loggingConfiguration",
                        "tracingConfiguration",
                        "encryptionConfiguration",
                        "publish",
                        "versionDescription")
                .map(request::json)
                .toList();
        Registry.Machine machine = registry.computeMachine(
                own.stateMachineArn(),
                () -> new Registry.Machine(
                        own.stateMachineArn(),
                        name,
                        definition,
                        roleArn,
                        type,
                        Instant.now(),
                        handlers.apply(Definitions.compile(definition, type)).options(own),
                        idempotency));
        if (!machine.idempotency().equals(idempotency)) {
            throw new ApiException(
                    "StateMachineAlreadyExists", "State Machine Already Exists: '" + machine.arn() + "'");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineArn", machine.arn())
                .put("creationDate", Timestamp.of(machine.creationDate()));
    }
}
