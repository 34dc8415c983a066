package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.StartedExecution;
import io.github.asl4j.model.StateMachineType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The state machines and executions of an endpoint. */
final class Registry {

    /**
     * A state machine.
     *
     * @param idempotency what a second CreateStateMachine must repeat to be the same request
     */
    record Machine(
            String arn,
            String name,
            String definition,
            String roleArn,
            StateMachineType type,
            Instant creationDate,
            Interpreter interpreter,
            List<JsonNode> idempotency) {}

    /** An execution, with the request and the machine that it was started with, and the input as it was sent. */
    record Started(Request request, Machine machine, String inputText, StartedExecution execution) {}

    private final Map<String, Machine> machines = new LinkedHashMap<>();
    private final Map<String, Started> executions = new LinkedHashMap<>();

    /** Returns the machine of this ARN, or the one that is made now. */
    synchronized Machine computeMachine(String arn, Supplier<Machine> make) {
        Machine present = machines.get(arn);
        if (present != null) {
            return present;
        }
        Machine made = make.get();
        machines.put(arn, made);
        return made;
    }

    synchronized Machine machine(String arn) {
        return Optional.ofNullable(machines.get(Arns.stateMachine(arn)))
                .orElseThrow(() ->
                        new ApiException("StateMachineDoesNotExist", "State Machine Does Not Exist: '" + arn + "'"));
    }

    /** Removes a machine and stops what runs of it; one that does not exist is no error. */
    void delete(String arn) {
        List<Started> running;
        synchronized (this) {
            machines.remove(Arns.stateMachine(arn));
            running = executions.values().stream()
                    .filter(started -> started.machine().arn().equals(arn))
                    .toList();
        }
        running.forEach(started -> started.execution().stop());
    }

    /** Returns the execution of this ARN, or the one that is started now. */
    synchronized Started computeExecution(String arn, Supplier<Started> start) {
        Started present = executions.get(arn);
        if (present != null) {
            return present;
        }
        Started started = start.get();
        executions.put(arn, started);
        return started;
    }

    synchronized Started execution(String arn) {
        return Optional.ofNullable(executions.get(Arns.execution(arn)))
                .orElseThrow(
                        () -> new ApiException("ExecutionDoesNotExist", "Execution Does Not Exist: '" + arn + "'"));
    }

    synchronized List<StartedExecution> executions() {
        List<StartedExecution> all = new ArrayList<>();
        executions.values().forEach(started -> all.add(started.execution()));
        return all;
    }

    synchronized int size() {
        return executions.size();
    }
}
