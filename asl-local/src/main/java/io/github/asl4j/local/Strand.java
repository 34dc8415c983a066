package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow.Finished;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of visits through one {@code "States"} object, with its variables: an execution has one, and each branch
 * or iteration one of its own.
 */
final class Strand {

    private final Run run;
    private final Steps steps;
    private final Consumer<@Nullable Object> succeeded;
    private final Consumer<StateError> failed;
    private Map<String, @Nullable Object> variables = Map.of();
    private long lastEventId;
    private @Nullable Visit pending;

    Strand(Run run, Steps steps, Consumer<@Nullable Object> succeeded, Consumer<StateError> failed) {
        this.run = run;
        this.steps = steps;
        this.succeeded = succeeded;
        this.failed = failed;
    }

    Run run() {
        return run;
    }

    Map<String, @Nullable Object> variables() {
        return variables;
    }

    long lastEventId() {
        return lastEventId;
    }

    void continueFrom(long eventId) {
        lastEventId = eventId;
    }

    long record(String type, @Nullable Details details) {
        lastEventId = run.record(type, lastEventId, details);
        return lastEventId;
    }

    void start(@Nullable Object input) {
        visit(steps.start(), input);
    }

    /** Visits a state after the present one, without growing the stack. */
    private void visit(StateRunner runner, @Nullable Object input) {
        pending = new Visit(this, runner, input);
        run.drive(this);
    }

    /** Runs until the strand ends or waits for an event. */
    void drive() {
        while (pending != null && !run.isOver()) {
            Visit visit = pending;
            pending = null;
            visit.runner().enter(visit);
        }
    }

    void leave(Finished finished, int next) {
        if (!finished.assigned().isEmpty()) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(variables);
            more.putAll(finished.assigned());
            variables = Collections.unmodifiableMap(more);
        }
        if (next == Steps.END) {
            succeeded.accept(finished.output());
        } else {
            visit(steps.get(next), finished.output());
        }
    }

    void fail(StateError error) {
        failed.accept(error);
    }
}
