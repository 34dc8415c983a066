package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.ServiceDiagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compiles the definitions of requests; refuses what the service would. */
final class Definitions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FAILED = "SCHEMA_VALIDATION_FAILED";

    private Definitions() {}

    /**
     * Compiles a definition. What only asl4j refuses, or cannot run yet, is refused in the same form.
     *
     * @throws ApiException if the service refuses it
     */
    static Interpreter compile(String definition, StateMachineType type) {
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

    /** Returns the part of a definition that the child executions of a distributed Map run. */
    static String ofChildExecutions(String definition, String mapState) {
        Deque<JsonNode> scopes = new ArrayDeque<>();
        try {
            scopes.add(JSON.readTree(definition));
        } catch (JsonProcessingException e) {
            throw new AssertionError("a definition that was checked is no JSON", e);
        }
        for (JsonNode scope = scopes.poll(); scope != null; scope = scopes.poll()) {
            JsonNode states = scope.path("States");
            for (String processor : List.of("ItemProcessor", "Iterator")) {
                if (states.path(mapState).has(processor)) {
                    return states.path(mapState).get(processor).toString();
                }
                states.forEach(state -> scopes.add(state.path(processor)));
            }
            states.forEach(state -> state.path("Branches").forEach(scopes::add));
        }
        throw new AssertionError("\"" + mapState + "\" is no Map of " + definition);
    }

    private static ApiException invalid(List<ServiceDiagnostic> refusals) {
        return new ApiException(
                "InvalidDefinition",
                refusals.stream()
                        .map(ServiceDiagnostic::toString)
                        .collect(Collectors.joining(", ", "Invalid State Machine Definition: '", "'")));
    }
}
