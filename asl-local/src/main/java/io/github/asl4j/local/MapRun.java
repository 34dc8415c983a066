package io.github.asl4j.local;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A run of a distributed Map: its child executions, each with a history of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">AWS: Distributed mode</a>
 */
public final class MapRun {

    private final String mapRunArn;
    private final String stateName;
    private final ExecutionStatus status;
    private final Instant startDate;
    private final Optional<Instant> stopDate;
    private final Limits limits;
    private final List<Execution> executions;
    private final List<Integer> batches;
    private final int redriveCount;
    private final Optional<Instant> redriveDate;

    /**
     * The limits that a Map Run has now.
     *
     * @param maxConcurrency the most child executions at a time; 0 is as many as there can be
     * @param toleratedFailureCount how many items may fail
     * @param toleratedFailurePercentage how many of a hundred items may fail
     */
    public record Limits(long maxConcurrency, long toleratedFailureCount, double toleratedFailurePercentage) {}

    /**
     * How many child executions, or items in them, stand how.
     *
     * @param pending those that are not started
     * @param total all together
     */
    public record Counts(
            long pending, long running, long succeeded, long failed, long timedOut, long aborted, long total) {}

    MapRun(
            String mapRunArn,
            String stateName,
            ExecutionStatus status,
            Instant startDate,
            Optional<Instant> stopDate,
            Limits limits,
            List<Execution> executions,
            List<Integer> batches,
            int redriveCount,
            Optional<Instant> redriveDate) {
        this.mapRunArn = mapRunArn;
        this.stateName = stateName;
        this.status = status;
        this.startDate = startDate;
        this.stopDate = stopDate;
        this.limits = limits;
        this.executions = executions;
        this.batches = batches;
        this.redriveCount = redriveCount;
        this.redriveDate = redriveDate;
    }

    /** Returns the ARN. */
    public String mapRunArn() {
        return mapRunArn;
    }

    /** Returns the name of the Map state. */
    public String stateName() {
        return stateName;
    }

    /** Returns the status; a Map Run does not time out by itself. */
    public ExecutionStatus status() {
        return status;
    }

    /** Returns when it started, in the time of its execution. */
    public Instant startDate() {
        return startDate;
    }

    /** Returns when it ended; empty while it runs. */
    public Optional<Instant> stopDate() {
        return stopDate;
    }

    /** Returns its limits. */
    public Limits limits() {
        return limits;
    }

    /** Returns the child executions that were started, in the order of their items. */
    public List<Execution> executions() {
        return executions;
    }

    /** Returns how many items the input of each child execution has; 1 without batches. */
    public List<Integer> itemsOfExecutions() {
        return batches;
    }

    /** Returns how the child executions stand. */
    public Counts executionCounts() {
        return counts(index -> 1);
    }

    /** Returns how the items stand: each as the child execution that has it. */
    public Counts itemCounts() {
        return counts(batches::get);
    }

    private Counts counts(ToLongFunction<Integer> weight) {
        long[] byStatus = new long[ExecutionStatus.values().length];
        long total = 0;
        long started = 0;
        for (int i = 0; i < batches.size(); i++) {
            total += weight.applyAsLong(i);
            if (i < executions.size()) {
                byStatus[executions.get(i).status().ordinal()] += weight.applyAsLong(i);
                started += weight.applyAsLong(i);
            }
        }
        return new Counts(
                total - started,
                byStatus[ExecutionStatus.RUNNING.ordinal()],
                byStatus[ExecutionStatus.SUCCEEDED.ordinal()],
                byStatus[ExecutionStatus.FAILED.ordinal()],
                byStatus[ExecutionStatus.TIMED_OUT.ordinal()],
                byStatus[ExecutionStatus.ABORTED.ordinal()],
                total);
    }

    /** Returns how often it was redriven with its execution. */
    public int redriveCount() {
        return redriveCount;
    }

    /** Returns when it was redriven last. */
    public Optional<Instant> redriveDate() {
        return redriveDate;
    }

    /** Returns the ARN and the number of child executions. */
    @Override
    public String toString() {
        return mapRunArn + " with " + executions.size() + " executions";
    }
}
