package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
        Publishing publishing = Publishing.of(request);
        Map<String, String> tags = Tags.of(request);
        request.check();
        Arns.name(name);
        Arns.any(roleArn);
        publishing.check();
        Configuration configuration = Configuration.of(request, Optional.empty());
        ExecutionOptions own = options.stateMachineName(name).roleArn(roleArn).type(type);
        Machine machine = new Machine(
                own.stateMachineArn(),
                name,
                type,
                publishing,
                new Revision(
                        Optional.empty(),
                        definition,
                        roleArn,
                        configuration,
                        Instant.now(),
                        handlers.apply(Definitions.compile(definition, type)).options(own)));
        machine.tags().add(machine.arn(), tags);
        Optional<Version> version = publishing.publish(machine, Optional.empty());
        Machine present = registry.add(machine);
        if (!present.isCreatedBy(machine)) {
            throw new ApiException(
                    "StateMachineAlreadyExists", "State Machine Already Exists: '" + machine.arn() + "'");
        }
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineArn", present.arn())
                .put("creationDate", Timestamp.of(present.creationDate()));
        version.ifPresent(one -> response.put("stateMachineVersionArn", one.arn()));
        return response;
    }
}
