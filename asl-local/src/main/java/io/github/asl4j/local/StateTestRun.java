package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.model.Catcher;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.SucceedState;
import io.github.asl4j.model.TaskState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs a test: an execution of the state, followed by states with the names of its targets that do nothing. */
final class StateTestRun {

    private final StateTest test;
    private final State state;
    private final Trial trial;

    StateTestRun(StateTest test) {
        this.test = test;
        this.state = test.state();
        this.trial = new Trial(test);
    }

    StateTestResult run() {
        Map<String, State> states = new LinkedHashMap<>();
        state.nextStates()
                .forEach(name -> states.put(name, SucceedState.jsonPath().build()));
        String name = Trial.STATE_NAME;
        while (states.containsKey(name)) {
            name += "'";
        }
        states.put(name, state);
        Execution execution = new Run(
                        new Program(Steps.of(name, states, trial), Optional.empty(), Set.of(name)),
                        test.handlers(name),
                        test.options().type(StateMachineType.EXPRESS),
                        test.input(),
                        Optional.of(trial))
                .runToEnd();
        return result(execution);
    }

    private StateTestResult result(Execution execution) {
        boolean isLeft = execution.status() == ExecutionStatus.SUCCEEDED;
        Optional<JsonNode> output = isLeft ? Optional.of(execution.output()) : Optional.empty();
        if (trial.caught().isPresent()) {
            StateError error = trial.caught().get().error();
            return new StateTestResult(
                    TestExecutionStatus.CAUGHT_ERROR,
                    output,
                    error.error(),
                    error.cause(),
                    Optional.of(catchers().get(trial.caught().get().index()).next()),
                    inspectionData(execution));
        } else if (isLeft) {
            return new StateTestResult(
                    TestExecutionStatus.SUCCEEDED,
                    output,
                    Optional.empty(),
                    Optional.empty(),
                    execution.states().stream().skip(1).findFirst(),
                    inspectionData(execution));
        }
        boolean isTimeout = execution.status() == ExecutionStatus.TIMED_OUT;
        return new StateTestResult(
                trial.retry().isPresent() ? TestExecutionStatus.RETRIABLE : TestExecutionStatus.FAILED,
                output,
                isTimeout ? Optional.of(ErrorName.TIMEOUT.text()) : execution.error(),
                execution.cause(),
                Optional.empty(),
                inspectionData(execution));
    }

    private List<Catcher> catchers() {
        return state instanceof TaskState task
                ? task.catchers()
                : state instanceof MapState map ? map.catchers() : ((ParallelState) state).catchers();
    }

    private InspectionData inspectionData(Execution execution) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("input", test.input());
        Map<String, @Nullable Object> seen = new LinkedHashMap<>(trial.seen());
        if (state instanceof FailState) {
            // It has no "InputPath"; the service shows what it would select.
            seen.put("afterInputPath", test.input());
        }
        for (String field : state.accept(new InspectedFields())) {
            if (seen.containsKey(field)) {
                members.put(field, seen.get(field));
            }
        }
        boolean isHttp = state instanceof TaskState task
                && task.resource().endsWith(":http:invoke")
                && test.mock().isEmpty();
        if (isHttp && seen.get("afterArguments") instanceof Map<?, ?> arguments) {
            members.put("request", HttpInspection.request(arguments));
            if (seen.get("result") instanceof Map<?, ?> result) {
                members.put("response", HttpInspection.response(arguments, result));
            }
        }
        Map<String, @Nullable Object> variables = new LinkedHashMap<>(test.variables());
        variables.putAll(assigned(execution));
        if (!variables.isEmpty()) {
            members.put("variables", variables);
        }
        Map<String, @Nullable Object> errorDetails = errorDetails();
        if (!errorDetails.isEmpty()) {
            members.put("errorDetails", errorDetails);
        }
        return new InspectionData(members);
    }

    /** Returns the variables that the state set. */
    private static Map<String, @Nullable Object> assigned(Execution execution) {
        Map<String, @Nullable Object> assigned = new LinkedHashMap<>();
        execution.history().stream()
                .filter(event -> event.type().endsWith("StateExited"))
                .findFirst()
                .map(event -> event.details().get("assignedVariables"))
                .ifPresent(variables -> ((Map<?, ?>) variables)
                        .forEach((name, text) -> assigned.put((String) name, data((String) text))));
        return assigned;
    }

    private static @Nullable Object data(String text) {
        try {
            return Data.parse(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private Map<String, @Nullable Object> errorDetails() {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        trial.caught().ifPresent(caught -> details.put("catchIndex", (long) caught.index()));
        trial.exhausted().ifPresent(index -> details.put("retryIndex", (long) index));
        trial.retry().ifPresent(retry -> {
            details.put("retryIndex", (long) retry.index());
            details.put("retryBackoffIntervalSeconds", retry.backoff().toSeconds());
        });
        return details;
    }
}
