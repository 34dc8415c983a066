package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An execution: how it ended, and all that happened; or, of one that still runs, so far. */
public final class Execution {

    private static final int MAX_REDRIVABLE_EVENTS = 24_999;

    private final String executionArn;
    private final String stateMachineArn;
    private final String name;
    private final ExecutionStatus status;
    private final Instant startDate;
    private final Optional<Instant> stopDate;
    private final @Nullable Object input;
    private final @Nullable Object output;
    private final Optional<String> error;
    private final Optional<String> cause;
    private final List<HistoryEvent> history;
    private final List<MapRun> mapRuns;
    private final List<Execution> nestedExecutions;
    private final Map<String, @Nullable Object> variables;
    private final int redriveCount;
    private final Optional<Instant> redriveDate;

    Execution(
            String executionArn,
            String stateMachineArn,
            String name,
            ExecutionStatus status,
            Instant startDate,
            Optional<Instant> stopDate,
            @Nullable Object input,
            @Nullable Object output,
            Optional<String> error,
            Optional<String> cause,
            List<HistoryEvent> history,
            List<MapRun> mapRuns,
            List<Execution> nestedExecutions,
            Map<String, @Nullable Object> variables,
            int redriveCount,
            Optional<Instant> redriveDate) {
        this.executionArn = executionArn;
        this.stateMachineArn = stateMachineArn;
        this.name = name;
        this.status = status;
        this.startDate = startDate;
        this.stopDate = stopDate;
        this.input = input;
        this.output = output;
        this.error = error;
        this.cause = cause;
        this.history = history;
        this.mapRuns = mapRuns;
        this.nestedExecutions = nestedExecutions;
        this.variables = variables;
        this.redriveCount = redriveCount;
        this.redriveDate = redriveDate;
    }

    /** Returns the ARN. */
    public String executionArn() {
        return executionArn;
    }

    /** Returns the ARN of the state machine. */
    public String stateMachineArn() {
        return stateMachineArn;
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the status. */
    public ExecutionStatus status() {
        return status;
    }

    /** Returns when it started, in its own time. */
    public Instant startDate() {
        return startDate;
    }

    /** Returns when it ended, in its own time; empty while it runs. */
    public Optional<Instant> stopDate() {
        return stopDate;
    }

    /** Returns the input. */
    public JsonNode input() {
        return Data.node(input);
    }

    /** Returns the input as JSON text. */
    public String inputText() {
        return Data.text(input);
    }

    /**
     * Returns the output.
     *
     * @throws IllegalStateException if the execution did not succeed; with its status, error and cause
     */
    public JsonNode output() {
        return Data.node(succeeded().output);
    }

    /**
     * Returns the output as JSON text.
     *
     * @throws IllegalStateException if the execution did not succeed; with its status, error and cause
     */
    public String outputText() {
        return Data.text(succeeded().output);
    }

    @Nullable
    Object inputData() {
        return input;
    }

    @Nullable
    Object outputData() {
        return succeeded().output;
    }

    private Execution succeeded() {
        if (status != ExecutionStatus.SUCCEEDED) {
            throw new IllegalStateException("the execution has no output; it is " + status
                    + error.map(text -> " with " + text).orElse("")
                    + cause.map(text -> ": " + text).orElse(""));
        }
        return this;
    }

    /** Returns the error name; a failed execution may have none. */
    public Optional<String> error() {
        return error;
    }

    /** Returns the text for people; a failed execution may have none. */
    public Optional<String> cause() {
        return cause;
    }

    /** Returns the events in the order of their ids. */
    public List<HistoryEvent> history() {
        return history;
    }

    /** Returns how often it was redriven. */
    public int redriveCount() {
        return redriveCount;
    }

    /** Returns when it was redriven last, in its own time. */
    public Optional<Instant> redriveDate() {
        return redriveDate;
    }

    /**
     * Returns why it cannot be redriven, in the words of the service; empty if it can.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html">AWS: Redrive</a>
     */
    public Optional<String> notRedrivable() {
        if (status == ExecutionStatus.RUNNING || status == ExecutionStatus.SUCCEEDED) {
            return Optional.of("Execution is " + status + " and cannot be redriven");
        } else if (executionArn.contains(":express:")) {
            return Optional.of("Execution is of type EXPRESS and cannot be redriven");
        } else if (history.size() >= MAX_REDRIVABLE_EVENTS) {
            return Optional.of("Execution event history limit exceeded");
        }
        return Optional.empty();
    }

    /** Returns the runs of distributed Maps in the order of their start; each has the executions of its iterations. */
    public List<MapRun> mapRuns() {
        return mapRuns;
    }

    /** Returns the executions that its tasks started and waited for, in the order of their start. */
    public List<Execution> nestedExecutions() {
        return nestedExecutions;
    }

    /** Returns the variables of the machine itself as they were at the end, or are now; not those of branches. */
    public Map<String, JsonNode> variables() {
        return Data.nodes(variables);
    }

    /** Returns the visits of states in the order of their entry, also those in branches and iterations. */
    public List<StateVisit> visits() {
        Map<Long, StateVisit> visits = new LinkedHashMap<>();
        for (HistoryEvent event : history) {
            if (event.data() instanceof Details.Entered entered) {
                visits.put(event.id(), StateVisit.of(entered, event.timestamp()));
            } else if (event.data() instanceof Details.Exited exited) {
                visits.computeIfPresent(exited.enteredEventId(), (id, visit) -> visit.left(exited, event.timestamp()));
            } else if (event.details(false).get("error") instanceof String failure) {
                visits.computeIfPresent(enteredBefore(event), (id, visit) -> visit.failed(failure, event.timestamp()));
            }
        }
        return List.copyOf(visits.values());
    }

    /** Returns the id of the entry of the state in which something happened. */
    private long enteredBefore(HistoryEvent event) {
        HistoryEvent at = event;
        while (!(at.data() instanceof Details.Entered) && at.previousEventId() > 0) {
            at = history.get((int) at.previousEventId() - 1);
        }
        return at.id();
    }

    /** Returns the names of the states in the order of their entry, each as often as it was visited. */
    public List<String> states() {
        return history.stream()
                .filter(event -> event.data() instanceof Details.Entered)
                .map(event -> ((Details.Entered) event.data()).name())
                .toList();
    }

    /**
     * Returns what the tasks received, of each attempt of those whose {@code "Resource"} matches, in their order; also in
     * branches and iterations, but not in the runs of distributed Maps.
     *
     * @param pattern as in {@link Interpreter#tasks}
     */
    public List<JsonNode> taskInputs(String pattern) {
        ResourcePattern resources = ResourcePattern.of(pattern);
        return history.stream()
                .map(HistoryEvent::data)
                .filter(data -> data instanceof Details.Scheduled scheduled && resources.matches(scheduled.arn()))
                .map(data -> Data.node(((Details.Scheduled) data).input()))
                .toList();
    }

    /** Returns what happened, for people: a line for each event, with its time from the start, and the outcome. */
    public String trace() {
        return Trace.of(this);
    }

    /** Returns the name, status, error and cause. */
    @Override
    public String toString() {
        return name + " " + status + error.map(text -> " " + text).orElse("")
                + cause.map(text -> ": " + text).orElse("");
    }
}
