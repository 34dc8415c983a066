package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.items.ReaderFailure;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.StateMachineType;
import java.util.List;
import java.util.Optional;

/** Runs a Map state whose iterations are executions of their own. */
final class DistributedMapRunner extends ForkRunner {

    /** AWS: so many child executions run at the same time, whatever {@code "MaxConcurrency"} is. */
    static final int MOST_AT_ONCE = 10_000;

    /** The fields that only distributed Maps have. */
    record Parts(
            Optional<ItemReading> reader,
            Optional<ItemBatching> batcher,
            ResultWriting writer,
            Optional<String> label,
            StateMachineType type) {}

    private final MapRunner.Settings settings;
    private final Parts parts;
    private final Program program;

    DistributedMapRunner(
            String name,
            DataFlow flow,
            int next,
            ErrorHandling errorHandling,
            MapRunner.Settings settings,
            Parts parts,
            Program program) {
        super(name, "Map", flow, next, errorHandling);
        this.settings = settings;
        this.parts = parts;
        this.program = program;
    }

    Parts parts() {
        return parts;
    }

    Program program() {
        return program;
    }

    ItemInput itemInput() {
        return settings.itemInput();
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        Scope about = scope.about(arguments(scope));
        // Recorded: items that are still to be read are not counted, and do not depend on "ItemsPath".
        List<?> items =
                parts.reader().isPresent() ? List.of() : settings.items().of(about);
        visit.record("MapStateStarted", new Details.Length(items.size()));
        DistributedMap.Plan plan = new DistributedMap.Plan(
                about,
                items,
                settings.concurrency(about),
                settings.tolerance().limits(about),
                parts.reader().map(reader -> reader.request(about)),
                parts.batcher().map(batcher -> batcher.plan(about, visit.run().maxPayloadBytes())),
                parts.writer().target(about));
        Optional<Trial> trial = visit.run().trial();
        if (trial.isPresent()) {
            mock(visit, plan, trial.get());
        } else {
            new DistributedMap(this, visit, plan).start();
        }
    }

    private void mock(Visit visit, DistributedMap.Plan plan, Trial trial) {
        MockedMap mocked = new MockedMap(this, visit, plan.scope(), trial);
        mocked.limits(plan.concurrency(), plan.tolerance());
        Optional<List<?>> items = Optional.of(plan.items());
        try {
            if (plan.reader().isPresent()) {
                items = trial.test()
                        .mapItemReaderData()
                        .map(data -> plan.reader().get().read(data));
            }
        } catch (ReaderFailure failure) {
            handle(visit, StateError.of(ErrorName.ITEM_READER_FAILED.text(), String.valueOf(failure.getMessage())));
            return;
        }
        boolean hasPointer = plan.reader()
                .flatMap(reader -> reader.reading().config().itemsPointer())
                .isPresent();
        items.filter(all -> hasPointer).ifPresent(all -> trial.saw("afterItemsPointer", all));
        int iterations = items.map(all -> mocked.inputs(all, itemInput(), plan.batcher()))
                .orElse(Integer.MAX_VALUE);
        mocked.answerWithin(plan.tolerance(), iterations);
    }
}
