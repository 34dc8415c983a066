package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.StateNode;

/** How a Map runs its iterations. */
final class MapProcessor {

    private MapProcessor() {}

    /** Returns the machine that the Map runs for each item. */
    static JsonNode of(StateNode map) {
        return map.node().path(map.node().has("ItemProcessor") ? "ItemProcessor" : "Iterator");
    }

    static boolean isDistributed(StateNode map) {
        return mode(map).equals("DISTRIBUTED");
    }

    static boolean isInline(StateNode map) {
        return mode(map).equals("INLINE");
    }

    private static String mode(StateNode map) {
        return of(map).path("ProcessorConfig").path("Mode").asText("INLINE");
    }
}
