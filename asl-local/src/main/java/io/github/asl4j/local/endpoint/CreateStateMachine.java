package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.ServiceDiagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registers a state machine; the same request again gives the same machine. */
final class CreateStateMachine implements Action {

    private static final String FAILED = "SCHEMA_VALIDATION_FAILED";

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
                        handlers.apply(compile(definition, type)).options(own),
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

    /** Refuses what the service would; what only asl4j refuses, or cannot run yet, in the same form. */
    private static Interpreter compile(String definition, StateMachineType type) {
        List<ServiceDiagnostic> refusals =
                Validator.builder().type(type).build().validate(definition).asService().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
        if (!refusals.isEmpty()) {
            throw invalid(refusals);
        }
        try {
            return Interpreter.of(StateMachine.parse(definition));
        } catch (InvalidDefinitionException e) {
            throw invalid(List.of(new ServiceDiagnostic(
                    Severity.ERROR, FAILED, e.problem(), Optional.of(e.pointer().isEmpty() ? "/" : e.pointer()))));
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw invalid(List.of(new ServiceDiagnostic(
                    Severity.ERROR, FAILED, String.valueOf(e.getMessage()), Optional.of("/States"))));
        }
    }

    private static ApiException invalid(List<ServiceDiagnostic> refusals) {
        return new ApiException(
                "InvalidDefinition",
                refusals.stream()
                        .map(ServiceDiagnostic::toString)
                        .collect(Collectors.joining(", ", "Invalid State Machine Definition: '", "'")));
    }
}
