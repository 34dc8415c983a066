package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.RandomUuid;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.items.ReaderFailure;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.ErrorName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt of a distributed Map: a Map Run with its child executions. */
final class DistributedMap {

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
    private List<ItemBatching.Batch> batches = List.of();
    private int items;
    private int ended;
    private int failedItems;
    private long startedEventId;
    private boolean isOpen = true;

    DistributedMap(DistributedMapRunner runner, Visit visit, Plan plan) {
        this.runner = runner;
        this.visit = visit;
        this.plan = plan;
        this.label = runner.parts()
                .label()
                .orElseGet(() -> RandomUuid.next(visit.run().random()));
        this.id = RandomUuid.next(visit.run().random());
    }

    private String arn() {
        return visit.run().options().mapRunArn(label, id);
    }

    MapRun snapshot() {
        List<Execution> executions;
        synchronized (children) {
            executions = children.stream().map(Run::snapshot).toList();
        }
        return new MapRun(arn(), runner.name(), executions);
    }

    void start() {
        visit.run().add(this);
        visit.ongoing(this::cut);
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
        int most = MapRunner.Settings.atOnce(plan.concurrency(), DistributedMapRunner.MOST_AT_ONCE);
        while (isOpen && children.size() < Math.min(batches.size(), most)) {
            startNext();
        }
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

    private void startNext() {
        int index = children.size();
        Run child = visit.run()
                .child(
                        runner.program(),
                        visit.run().handlers(),
                        visit.run().options().child(label, runner.parts().type()),
                        batches.get(index).input(),
                        ended -> visit.run().post(() -> runner.attempt(visit, () -> ended(index, ended))));
        children.add(child);
        child.begin();
    }

    private void ended(int index, Run child) {
        if (!isOpen) {
            return;
        }
        ended++;
        if (child.status() != ExecutionStatus.SUCCEEDED) {
            failedItems += batches.get(index).items();
            if (plan.tolerance().areExceeded(failedItems, items)) {
                fail(StateError.of(ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD.text(), THRESHOLD_EXCEEDED));
                return;
            }
        }
        if (ended == batches.size()) {
            finish();
        } else if (children.size() < batches.size()) {
            startNext();
        }
    }

    private void finish() {
        isOpen = false;
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
                            .filter(child -> child.status() == ExecutionStatus.SUCCEEDED)
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
        end();
        visit.record("MapRunFailed", new Details.Failed(error.error(), error.cause()));
        runner.handle(visit, error);
    }

    private void cut(long eventId) {
        if (isOpen) {
            end();
            visit.run().record("MapRunAborted", eventId, null);
        }
    }

    private void end() {
        isOpen = false;
        List.copyOf(children).forEach(child -> child.abort(Optional.empty(), Optional.empty()));
    }
}
