package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow.Finished;
import io.github.asl4j.local.internal.data.DataSize;
import io.github.asl4j.model.ErrorName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of visits through one {@code "States"} object, with its variables: an execution has one, and each branch
 * or iteration one of its own.
 */
final class Strand {

    /** What a strand is part of, and which it tells how it ended. */
    interface Owner {

        void succeeded(Strand strand, @Nullable Object output);

        void failed(Strand strand, StateError error);
    }

    /** What a strand begins with: the event it follows, the variables it can read, the Context Object but its State. */
    record Start(
            @Nullable Object input,
            long previousEventId,
            Map<String, @Nullable Object> variables,
            Map<String, Object> context) {}

    private static final long MAX_VARIABLE_BYTES = 10L << 20;

    private final Run run;
    private final Steps steps;
    private final Owner owner;
    private final int index;
    private final @Nullable Object input;
    private final Map<String, Object> context;
    // Others may read them while the execution runs.
    private volatile Map<String, @Nullable Object> variables;
    private long variableBytes;
    private long lastEventId;
    private @Nullable Visit visit;
    private boolean isDue;
    private @Nullable Visit cutVisit;
    private boolean wasDue;
    private boolean isResumed;

    /**
     * Creates a strand.
     *
     * @param index its place among the strands of its owner
     */
    Strand(Run run, Steps steps, Owner owner, int index, Start start) {
        this.run = run;
        this.steps = steps;
        this.owner = owner;
        this.index = index;
        this.input = start.input();
        this.context = start.context();
        this.variables = start.variables();
        this.variableBytes = variables.isEmpty() ? 0 : MAX_VARIABLE_BYTES;
        this.lastEventId = start.previousEventId();
    }

    Run run() {
        return run;
    }

    int index() {
        return index;
    }

    Map<String, Object> context() {
        return context;
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

    void start() {
        visit(steps.start(), input);
    }

    /** Visits a state when it is this strand's turn, without growing the stack. */
    private void visit(StateRunner runner, @Nullable Object input) {
        visit = new Visit(this, runner, input);
        isDue = true;
        run.drive(this);
    }

    /** Enters the state that is due; strands take turns state by state. */
    void drive() {
        if (isDue && visit != null && !run.isOver()) {
            isDue = false;
            if (isResumed) {
                isResumed = false;
                visit.resume();
            } else {
                visit.runner().enter(visit);
            }
        }
    }

    /** Goes on where it ended without success, when it is this strand's turn, after an event. */
    void resume(long eventId) {
        if (visit == null) {
            visit = cutVisit;
            isResumed = !wasDue;
        } else {
            isResumed = true;
        }
        cutVisit = null;
        lastEventId = eventId;
        isDue = true;
        run.drive(this);
    }

    void leave(Finished finished, int next) {
        if (!finished.assigned().isEmpty()) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(variables);
            more.putAll(finished.assigned());
            variables = Collections.unmodifiableMap(more);
            if (areTooLarge(finished.assigned())) {
                fail(StateError.of(
                        ErrorName.DATA_LIMIT_EXCEEDED.text(),
                        "The variables of the execution exceed the maximum of " + MAX_VARIABLE_BYTES + " bytes."));
                return;
            }
        }
        if (next == Steps.END) {
            visit = null;
            owner.succeeded(this, finished.output());
        } else {
            visit(steps.get(next), finished.output());
        }
    }

    /** Returns whether all variables together are; looks at all of them only when new ones may make the difference. */
    private boolean areTooLarge(Map<String, @Nullable Object> assigned) {
        variableBytes += DataSize.bound(assigned, MAX_VARIABLE_BYTES);
        if (variableBytes > MAX_VARIABLE_BYTES) {
            variableBytes = DataSize.of(variables, MAX_VARIABLE_BYTES);
        }
        return variableBytes > MAX_VARIABLE_BYTES;
    }

    /** Ends with an error; one that nothing can catch ends the whole execution at once. */
    void fail(StateError error) {
        if (error.isFatal()) {
            run.fail(error, lastEventId);
        } else {
            owner.failed(this, error);
        }
    }

    /** Records that the state in which the strand failed was left, if the service says so: of a Task it does. */
    void recordFailedState() {
        if (visit != null && visit.runner() instanceof TaskRunner) {
            run.record("TaskStateAborted", lastEventId, null);
        }
    }

    /** Ends where it is, because of an event of another strand. */
    void cut(long eventId) {
        Visit last = visit;
        if (last != null) {
            cutVisit = last;
            wasDue = isDue && !isResumed;
        }
        visit = null;
        if (last != null && !isDue) {
            last.cut(eventId);
        }
        isDue = false;
    }
}
