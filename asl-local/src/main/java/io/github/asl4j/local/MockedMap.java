package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.ErrorName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands in for the iterations of a Map in a test of the state: shows what they would get, and gives the mocked result. */
final class MockedMap {

    private final ForkRunner runner;
    private final Visit visit;
    private final Scope scope;
    private final Trial trial;

    MockedMap(ForkRunner runner, Visit visit, Scope scope, Trial trial) {
        this.runner = runner;
        this.visit = visit;
        this.scope = scope;
        this.trial = trial;
    }

    /** Shows the numbers that limit the iterations. */
    void limits(long concurrency, Tolerance.Limits tolerance) {
        trial.saw("maxConcurrency", concurrency);
        tolerance.count().ifPresent(count -> trial.saw("toleratedFailureCount", count));
        tolerance.percentage().ifPresent(percentage -> trial.saw("toleratedFailurePercentage", percentage));
    }

    /** Shows the inputs of the iterations, and checks that not more of them failed than there are. */
    int inputs(List<?> items, ItemInput itemInput, Optional<ItemBatching.Plan> batching) {
        List<@Nullable Object> inputs = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            inputs.add(itemInput.of(scope, ItemInput.context(i, items.get(i)), items.get(i)));
        }
        if (itemInput.selector().isPresent()) {
            trial.saw("afterItemSelector", inputs);
        }
        List<?> iterations = inputs;
        if (batching.isPresent()) {
            List<ItemBatching.Batch> batches = batching.get().batches(inputs);
            trial.saw("afterItemBatcher", batches.stream().map(MockedMap::shown).toList());
            iterations = batches;
        }
        if (trial.test().mapIterationFailureCount().orElse(0) > iterations.size()) {
            throw new StateTest.Refusal(
                    "Map iteration failure count must be less than or equal to the number of Map iterations");
        }
        return iterations.size();
    }

    /** The service shows the items of a batch as texts. */
    private static Map<String, @Nullable Object> shown(ItemBatching.Batch batch) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        ((Map<?, ?>) batch.input()).forEach((name, value) -> shown.put((String) name, value));
        shown.computeIfPresent(
                "Items",
                (name, items) -> ((List<?>) items).stream().map(Data::text).toList());
        return shown;
    }

    /** Ends the work of a Map whose failed items count against its tolerance. */
    void answerWithin(Tolerance.Limits tolerance, int iterations) {
        int failed = trial.test().mapIterationFailureCount().orElse(0);
        boolean isLimited =
                tolerance.count().isPresent() || tolerance.percentage().isPresent();
        if (isLimited && tolerance.areExceeded(failed, iterations)) {
            runner.handle(
                    visit,
                    StateError.of(
                            ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD.text(), DistributedMap.THRESHOLD_EXCEEDED));
        } else {
            runner.answer(visit, trial);
        }
    }
}
