package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Timestamps;
import io.github.asl4j.model.ErrorName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The execution that a task {@code states:startExecution.sync} waits for, in the time of its own one. */
final class NestedExecution {

    private final Run parent;
    private final Run child;
    private final boolean isText;

    private NestedExecution(Run parent, Run child, boolean isText) {
        this.parent = parent;
        this.child = child;
        this.isText = isText;
    }

    /** Starts the execution; empty if the task starts none, or one of a machine that is not known here. */
    static Optional<NestedExecution> start(
            Run parent, TaskResource resource, @Nullable Object input, Consumer<NestedExecution> ended) {
        if (resource.type().filter("states"::equals).isEmpty()
                || !resource.action().startsWith("startExecution.sync")
                || !(input instanceof Map<?, ?> call)
                || !(call.get("StateMachineArn") instanceof String arn)) {
            return Optional.empty();
        }
        Optional<Interpreter> known = parent.handlers().machine(arn);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Interpreter machine = known.get();
        ExecutionOptions options = machine.options().nested(arn);
        if (call.get("Name") instanceof String name) {
            options = options.name(name);
        }
        NestedExecution[] nested = new NestedExecution[1];
        Run child = parent.child(
                machine.program(),
                machine.handlers(),
                options,
                input(call),
                run -> parent.post(() -> ended.accept(nested[0])));
        nested[0] = new NestedExecution(parent, child, !resource.action().endsWith(":2"));
        parent.add(child);
        child.begin();
        return Optional.of(nested[0]);
    }

    private static @Nullable Object input(Map<?, ?> call) {
        Object input = call.containsKey("Input") ? call.get("Input") : Map.of();
        try {
            return input instanceof String text ? Data.parse(text) : input;
        } catch (JsonProcessingException noJson) {
            return input;
        }
    }

    /** Returns what the call that starts it answers. */
    Map<String, Object> submitted() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ExecutionArn", child.executionArn());
        answer.put("StartDate", Timestamps.format(child.snapshot().startDate()));
        return answer;
    }

    /** Returns what the task makes of the execution when it has ended. */
    TaskResult result() {
        Map<String, Object> description = ExecutionDescription.ofTask(child.snapshot(), isText);
        return child.status() == ExecutionStatus.SUCCEEDED
                ? new TaskResult.Success(description, null)
                : TaskResult.failure(ErrorName.TASK_FAILED.text(), Data.text(description));
    }

    /** Stops it, as the task has ended without it. */
    void stop() {
        child.abort(
                Optional.empty(),
                Optional.of("The Task state in AWS Step Functions execution [" + parent.executionArn()
                        + "] which was managing this resource was aborted"));
    }
}
