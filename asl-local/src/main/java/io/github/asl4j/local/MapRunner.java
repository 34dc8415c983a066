package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a Map state whose iterations are part of the same execution. */
final class MapRunner extends ForkRunner {

    /** AWS: so many iterations of an inline Map run at the same time, whatever {@code "MaxConcurrency"} is. */
    private static final int MOST_AT_ONCE = 40;

    /** The fields that inline and distributed Maps have in common. */
    record Settings(MapItems items, ItemInput itemInput, Optional<NumberField> maxConcurrency, Tolerance tolerance) {

        /** Returns {@code "MaxConcurrency"}; 0 is as many as there can be. */
        long concurrency(Scope scope) {
            long given = maxConcurrency.map(field -> field.whole(scope)).orElse(0L);
            if (given < 0) {
                throw EvaluationFailure.runtime("MaxConcurrency cannot be negative.");
            }
            return given;
        }

        /** Returns how many iterations may run at the same time. */
        static int atOnce(long concurrency, int most) {
            return concurrency == 0 ? most : (int) Math.min(concurrency, most);
        }
    }

    private final Settings settings;
    private final Steps steps;

    MapRunner(String name, DataFlow flow, int next, ErrorHandling errorHandling, Settings settings, Steps steps) {
        super(name, "Map", flow, next, errorHandling);
        this.settings = settings;
        this.steps = steps;
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        Scope about = scope.about(arguments(scope));
        List<?> items = settings.items().of(about);
        visit.record("MapStateStarted", new Details.Length(items.size()));
        long concurrency = settings.concurrency(about);
        Tolerance.Limits tolerance = settings.tolerance().limits(about);
        Optional<Trial> trial = visit.run().trial();
        if (trial.isPresent()) {
            MockedMap mocked = new MockedMap(this, visit, about, trial.get());
            mocked.limits(concurrency, tolerance);
            mocked.inputs(items, settings.itemInput(), Optional.empty());
            answer(visit, trial.get());
            return;
        }
        new Iterations(visit, about, items).start(Settings.atOnce(concurrency, MOST_AT_ONCE));
    }

    /** The iterations of one attempt. */
    private final class Iterations extends Fork {

        private final Scope scope;
        private final List<?> items;

        Iterations(Visit visit, Scope scope, List<?> items) {
            super(MapRunner.this, visit, items.size());
            this.scope = scope;
            this.items = items;
        }

        @Override
        Strand open(int index, long previousEventId) {
            Object item = items.get(index);
            Map<String, Object> mapContext = ItemInput.context(index, item);
            Object input = settings.itemInput().of(scope, mapContext, item);
            long started = record("MapIterationStarted", index, previousEventId);
            return visit().newStrand(steps, this, index, started, input, mapContext);
        }

        @Override
        long recordSuccess(Strand strand) {
            return record("MapIterationSucceeded", strand.index(), strand.lastEventId());
        }

        @Override
        void recordFailure(Strand strand) {
            record("MapIterationFailed", strand.index(), strand.lastEventId());
        }

        @Override
        void recordCut(Strand strand, long eventId) {
            record("MapIterationAborted", strand.index(), eventId);
        }

        private long record(String type, int index, long previousEventId) {
            return visit().run().record(type, previousEventId, new Details.Iteration(name(), index));
        }
    }
}
