package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.RandomUuid;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.items.ReaderFailure;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.StateMachineType;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One attempt of a distributed Map: a Map Run with its child executions. */
final class DistributedMap implements Visit.Ongoing {

    static final String THRESHOLD_EXCEEDED = "The specified tolerated failure threshold was exceeded";

    /** What was computed before the Map Run began. */
    record Plan(
            Scope scope,
            List<?> items,
            long concurrency,
            Tolerance.Limits tolerance,
            Optional<ItemReading.Request> reader,
            Optional<ItemBatching.Plan> batcher,
            Optional<ResultWriting.Target> target) {}

    private final DistributedMapRunner runner;
    private final Visit visit;
    private final Plan plan;
    private final String id;
    private final String label;
    private final List<Run> children = Collections.synchronizedList(new ArrayList<>());
    private final Instant startDate;
    private volatile List<ItemBatching.Batch> batches = List.of();
    private volatile long concurrency;
    private volatile Tolerance.Limits tolerance;
    private volatile Outcome outcome = Outcome.RUNNING;
    private volatile int redriveCount;
    private volatile Optional<Instant> redriveDate = Optional.empty();
    private int items;
    private int next;
    private int running;
    private int ended;
    private int failedItems;
    private long startedEventId;

    /** How it stands. */
    private record Outcome(ExecutionStatus status, Optional<Instant> stopDate) {
        private static final Outcome RUNNING = new Outcome(ExecutionStatus.RUNNING, Optional.empty());
    }

    DistributedMap(DistributedMapRunner runner, Visit visit, Plan plan) {
        this.runner = runner;
        this.visit = visit;
        this.plan = plan;
        this.label = runner.parts()
                .label()
                .orElseGet(() -> RandomUuid.next(visit.run().random()));
        this.id = RandomUuid.next(visit.run().random());
        this.startDate = visit.run().scheduler().now();
        this.concurrency = plan.concurrency();
        this.tolerance = plan.tolerance();
    }

    boolean isOpen() {
        return outcome.status() == ExecutionStatus.RUNNING;
    }

    /** Returns this, or one below it, if it has the ARN. */
    Optional<DistributedMap> find(String wanted) {
        if (arn().equals(wanted)) {
            return Optional.of(this);
        }
        return children().stream()
                .flatMap(child -> child.mapRun(wanted).stream())
                .findFirst();
    }

    List<Run> children() {
        synchronized (children) {
            return List.copyOf(children);
        }
    }

    /** Changes the limits; what is empty stays. */
    void update(OptionalLong maxConcurrency, OptionalLong failureCount, OptionalDouble failurePercentage) {
        concurrency = maxConcurrency.orElse(concurrency);
        tolerance = new Tolerance.Limits(
                failureCount.isPresent() ? Optional.of(failureCount.getAsLong()) : tolerance.count(),
                failurePercentage.isPresent() ? Optional.of(failurePercentage.getAsDouble()) : tolerance.percentage());
        runner.attempt(visit, this::startMore);
    }

    private String arn() {
        return visit.run().options().mapRunArn(label, id);
    }

    MapRun snapshot() {
        List<Execution> executions = children().stream().map(Run::snapshot).toList();
        Outcome now = outcome;
        return new MapRun(
                arn(),
                runner.name(),
                now.status(),
                startDate,
                now.stopDate(),
                new MapRun.Limits(
                        concurrency,
                        tolerance.count().orElse(0L),
                        tolerance.percentage().orElse(0.0)),
                executions,
                batches.stream().map(ItemBatching.Batch::items).toList(),
                redriveCount,
                redriveDate);
    }

    void start() {
        visit.run().add(this);
        visit.ongoing(this);
        visit.record("MapRunStarted", new Details.MapRunStarted(arn()));
        startedEventId = visit.lastEventId();
        try {
            batches = batches(inputs(plan.reader().isPresent() ? read() : plan.items()));
        } catch (ReaderFailure failure) {
            fail(StateError.of(ErrorName.ITEM_READER_FAILED.text(), String.valueOf(failure.getMessage())));
            return;
        } catch (EvaluationFailure failure) {
            if (failure.error().equals(ErrorName.RUNTIME.text())) {
                throw failure;
            }
            fail(runner.evaluationError(visit, failure));
            return;
        }
        if (batches.isEmpty()) {
            finish();
        }
        startMore();
    }

    /** Goes on with the child executions that had no success. */
    @Override
    public boolean resume() {
        if (batches.isEmpty()) {
            return false;
        }
        outcome = Outcome.RUNNING;
        redriveCount++;
        redriveDate = Optional.of(visit.run().scheduler().now());
        visit.ongoing(this);
        visit.record("MapRunRedriven", new Details.MapRunRedriven(arn(), redriveCount));
        startedEventId = visit.lastEventId();
        next = 0;
        running = 0;
        failedItems = 0;
        ended = (int) children.stream().filter(DistributedMap::hasSucceeded).count();
        if (ended == batches.size()) {
            finish();
        }
        startMore();
        return true;
    }

    private static boolean hasSucceeded(Run child) {
        return child.status() == ExecutionStatus.SUCCEEDED;
    }

    /** Starts as many child executions as may run at the same time. */
    private void startMore() {
        int most = MapRunner.Settings.atOnce(concurrency, DistributedMapRunner.MOST_AT_ONCE);
        while (isOpen() && running < most) {
            while (next < children.size() && hasSucceeded(children.get(next))) {
                next++;
            }
            if (next == batches.size()) {
                return;
            }
            running++;
            start(next++);
        }
    }

    private void start(int index) {
        if (index < children.size() && runner.parts().type() == StateMachineType.STANDARD) {
            children.get(index).resume();
            return;
        }
        Run child = visit.run()
                .child(
                        runner.program(),
                        visit.run().handlers(),
                        visit.run().options().child(label, runner.parts().type()),
                        batches.get(index).input(),
                        ended -> visit.run().post(() -> runner.attempt(visit, () -> ended(index, ended))));
        if (index < children.size()) {
            // AWS: an EXPRESS one is started anew.
            children.set(index, child);
        } else {
            children.add(child);
        }
        child.begin();
    }

    private List<@Nullable Object> read() {
        return plan.reader().orElseThrow().read(store("ItemReader"));
    }

    private ObjectStore store(String field) {
        return visit.run()
                .handlers()
                .objects()
                .orElseThrow(() -> EvaluationFailure.runtime("No object store serves the \"" + field + "\" of \""
                        + runner.name() + "\"; add one with objects(..)"));
    }

    private List<@Nullable Object> inputs(List<?> all) {
        items = all.size();
        List<@Nullable Object> inputs = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Object item = all.get(i);
            inputs.add(runner.itemInput().of(plan.scope(), ItemInput.context(i, item), item));
        }
        return inputs;
    }

    private List<ItemBatching.Batch> batches(List<@Nullable Object> inputs) {
        return plan.batcher().isPresent()
                ? plan.batcher().get().batches(inputs)
                : inputs.stream().map(input -> new ItemBatching.Batch(input, 1)).toList();
    }

    private void ended(int index, Run child) {
        if (!isOpen()) {
            return;
        }
        ended++;
        running--;
        if (!hasSucceeded(child)) {
            failedItems += batches.get(index).items();
            if (tolerance.areExceeded(failedItems, items)) {
                fail(StateError.of(ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD.text(), THRESHOLD_EXCEEDED));
                return;
            }
        }
        if (ended == batches.size()) {
            finish();
        } else {
            startMore();
        }
    }

    private void finish() {
        end(ExecutionStatus.SUCCEEDED);
        Object result;
        try {
            result = result();
        } catch (IOException e) {
            fail(StateError.of(ErrorName.RESULT_WRITER_FAILED.text(), String.valueOf(e.getMessage())));
            return;
        }
        visit.record("MapRunSucceeded", null);
        // Recorded since November 2024: the exit follows the start of the Map Run.
        runner.joined(visit, result, startedEventId);
    }

    private @Nullable Object result() throws IOException {
        if (plan.target().isEmpty()) {
            return runner.parts()
                    .writer()
                    .transform(children.stream()
                            .filter(DistributedMap::hasSucceeded)
                            .map(Run::snapshot)
                            .toList());
        }
        String key = export();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("Bucket", plan.target().get().bucket());
        details.put("Key", key);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("MapRunArn", arn());
        result.put("ResultWriterDetails", details);
        return result;
    }

    private String export() throws IOException {
        return runner.parts()
                .writer()
                .write(store("ResultWriter"), plan.target().orElseThrow(), snapshot(), id);
    }

    private void fail(StateError error) {
        end(ExecutionStatus.FAILED);
        visit.record("MapRunFailed", new Details.Failed(error.error(), error.cause()));
        runner.handle(visit, error);
    }

    @Override
    public void cut(long eventId) {
        if (isOpen()) {
            end(ExecutionStatus.ABORTED);
            visit.run().record("MapRunAborted", eventId, null);
        }
    }

    private void end(ExecutionStatus status) {
        outcome = new Outcome(status, Optional.of(visit.run().scheduler().now()));
        List.copyOf(children).forEach(child -> child.abort(Optional.empty(), Optional.empty()));
    }
}
