package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.StateMachine;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a state machine. What runs goes on with the definition that it was started with. */
final class UpdateStateMachine implements Action {

    private final Registry registry;
    private final ExecutionOptions options;
    private final UnaryOperator<Interpreter> handlers;

    UpdateStateMachine(Registry registry, ExecutionOptions options, UnaryOperator<Interpreter> handlers) {
        this.registry = registry;
        this.options = options;
        this.handlers = handlers;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        Optional<String> definition = request.text("definition", 1, StateMachine.MAX_DEFINITION_BYTES);
        Optional<String> roleArn = request.text("roleArn", 1, 256);
        Publishing publishing = Publishing.of(request);
        request.check();
        Machine machine = registry.machine(arn);
        roleArn.ifPresent(Arns::any);
        publishing.check();
        boolean changes = definition.isPresent()
                || roleArn.isPresent()
                || request.has("loggingConfiguration")
                || request.has("tracingConfiguration")
                || request.has("encryptionConfiguration");
        // Recorded: to publish is enough.
        if (!changes && !publishing.isWanted()) {
            throw new ApiException(
                    "MissingRequiredParameter",
                    "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be"
                            + " specified");
        }
        Revision before = machine.revision();
        Revision after = changed(machine, before, definition, roleArn, request);
        machine.update(before, after);
        Optional<Version> version = publishing.publish(machine, Optional.empty());
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("updateDate", Timestamp.of(Instant.now()));
        after.id().ifPresent(id -> response.put("revisionId", id));
        version.ifPresent(one -> response.put("stateMachineVersionArn", one.arn()));
        return response;
    }

    private Revision changed(
            Machine machine, Revision before, Optional<String> definition, Optional<String> roleArn, Request request) {
        Configuration configuration = Configuration.of(request, Optional.of(before.configuration()));
        String newDefinition = definition.orElse(before.definition());
        String newRoleArn = roleArn.orElse(before.roleArn());
        if (before.isSame(newDefinition, newRoleArn, configuration)) {
            return before;
        }
        ExecutionOptions own =
                options.stateMachineName(machine.name()).roleArn(newRoleArn).type(machine.type());
        Interpreter interpreter = newDefinition.equals(before.definition())
                ? before.interpreter()
                : handlers.apply(Definitions.compile(newDefinition, machine.type()));
        return new Revision(
                Optional.of(UUID.randomUUID().toString()),
                newDefinition,
                newRoleArn,
                configuration,
                Instant.now(),
                interpreter.options(own));
    }
}
