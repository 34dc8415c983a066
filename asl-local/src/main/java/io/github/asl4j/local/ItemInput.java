package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an iteration gets of its item: {@code "ItemSelector"}, evaluated over the input of the Map; absent, the item. */
record ItemInput(Optional<Expression> selector) {

    /** Returns the input of the iteration. */
    @Nullable
    Object of(Scope scope, Map<String, Object> mapContext, @Nullable Object item) {
        return selector.isEmpty()
                ? item
                : selector.get()
                        .evaluate(scope.inContext(() -> with(scope.context().get(), mapContext)));
    }

    /** Returns the member {@code Map} of the Context Object. */
    static Map<String, Object> context(int index, @Nullable Object item) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(4);
        members.put("Index", (long) index);
        members.put("Value", item);
        members.put("Source", "STATE_DATA");
        return Map.of("Item", Collections.unmodifiableMap(members));
    }

    /** Returns a Context Object with that member. */
    static Map<String, Object> with(Map<String, Object> context, Map<String, Object> mapContext) {
        Map<String, Object> more = new LinkedHashMap<>(context);
        more.put("Map", mapContext);
        return Collections.unmodifiableMap(more);
    }
}
