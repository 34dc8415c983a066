package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.items.ReaderFailure;
import io.github.asl4j.local.internal.items.StoredItems;
import io.github.asl4j.local.objects.InMemoryObjectStore;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.ReaderConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled {@code "ItemReader"}. */
record ItemReading(
        boolean isList, boolean isJsonata, Expression arguments, ReaderConfig config, Optional<NumberField> maxItems) {

    private static final long MOST_ITEMS = 100_000_000;

    /** What is read in one attempt. */
    record Request(ItemReading reading, @Nullable Object arguments, long maxItems) {

        /**
         * Reads the items.
         *
         * @throws ReaderFailure if that fails
         */
        List<@Nullable Object> read(ObjectStore store) {
            if (maxItems < 0) {
                throw new ReaderFailure("field MaxItems must be positive");
            }
            long most = maxItems == 0 ? MOST_ITEMS : Math.min(maxItems, MOST_ITEMS);
            StoredItems items = new StoredItems(store, reading.config(), reading.isJsonata(), most);
            return reading.isList()
                    ? items.list(
                            text("Bucket").orElseThrow(() -> missing("Bucket")),
                            text("Prefix").orElse(""))
                    : items.object(
                            text("Bucket").orElseThrow(() -> missing("Bucket")),
                            text("Key").orElseThrow(() -> missing("Key")));
        }

        /** Reads the items out of the content of an object, or out of the JSON array of what a bucket lists. */
        List<@Nullable Object> read(String content) {
            if (!reading.isList()) {
                InMemoryObjectStore store = new InMemoryObjectStore();
                store.put("bucket", "key", content);
                return new Request(reading, Map.of("Bucket", "bucket", "Key", "key"), maxItems).read(store);
            }
            try {
                if (Data.parse(content) instanceof List<?> list) {
                    return list.stream()
                            .limit(maxItems == 0 ? MOST_ITEMS : maxItems)
                            .collect(Data.list());
                }
            } catch (JsonProcessingException noJson) {
                // The same as another value than an array.
            }
            throw new ReaderFailure("The listed objects are no JSON array");
        }

        private Optional<String> text(String name) {
            return arguments instanceof Map<?, ?> map && map.get(name) instanceof String text
                    ? Optional.of(text)
                    : Optional.empty();
        }

        private static ReaderFailure missing(String name) {
            return new ReaderFailure("field " + name + " must be a string");
        }
    }

    Request request(Scope scope) {
        return new Request(
                this,
                arguments.evaluate(scope),
                maxItems.map(field -> field.whole(scope)).orElse(0L));
    }
}
