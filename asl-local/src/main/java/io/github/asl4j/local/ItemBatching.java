package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataSize;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled {@code "ItemBatcher"}. */
record ItemBatching(Optional<NumberField> maxItems, Optional<NumberField> maxBytes, Optional<Expression> batchInput) {

    /** An input of a child execution. */
    record Batch(@Nullable Object input, int items) {}

    /** The limits and the constant part of the batches of one attempt. */
    record Plan(
            long maxItems,
            long maxBytes,
            boolean hasInput,
            @Nullable Object batchInput) {

        List<Batch> batches(List<@Nullable Object> items) {
            List<Batch> batches = new ArrayList<>();
            // The bytes of the members around the items, and of a comma for each but the first.
            long base = DataSize.of(input(List.of()), maxBytes);
            int start = 0;
            long bytes = base;
            for (int i = 0; i < items.size(); i++) {
                long more = DataSize.of(items.get(i), maxBytes) + 1;
                if (i > start && (i - start >= maxItems || bytes + more - 1 > maxBytes)) {
                    batches.add(batch(items.subList(start, i)));
                    start = i;
                    bytes = base;
                }
                bytes += more;
            }
            if (start < items.size()) {
                batches.add(batch(items.subList(start, items.size())));
            }
            return batches;
        }

        private Batch batch(List<@Nullable Object> items) {
            return new Batch(input(items), items.size());
        }

        private Map<String, @Nullable Object> input(List<@Nullable Object> items) {
            Map<String, @Nullable Object> input = new LinkedHashMap<>(4);
            if (hasInput) {
                input.put("BatchInput", batchInput);
            }
            input.put("Items", Collections.unmodifiableList(items));
            return Collections.unmodifiableMap(input);
        }
    }

    Plan plan(Scope scope, int maxPayloadBytes) {
        long most = limit(maxItems, "MaxItemsPerBatch", scope, Long.MAX_VALUE);
        long bytes = limit(maxBytes, "MaxInputBytesPerBatch", scope, maxPayloadBytes);
        return new Plan(
                most,
                Math.min(bytes, maxPayloadBytes),
                batchInput.isPresent(),
                batchInput.map(expression -> expression.evaluate(scope)).orElse(null));
    }

    private static long limit(Optional<NumberField> field, String name, Scope scope, long otherwise) {
        long limit = field.map(number -> number.whole(scope)).orElse(otherwise);
        if (limit <= 0) {
            throw EvaluationFailure.runtime(name + " must be positive.");
        }
        return limit;
    }
}
