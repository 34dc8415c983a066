package io.github.asl4j.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The handlers of an interpreter: that of the state first, then the first whose pattern matches the resource. */
record Handlers(Map<String, TaskHandler> byState, Map<ResourcePattern, TaskHandler> byResource) {

    static final Handlers NONE = new Handlers(Map.of(), Map.of());

    Handlers withState(String stateName, TaskHandler handler) {
        Map<String, TaskHandler> more = new LinkedHashMap<>(byState);
        more.put(stateName, handler);
        return new Handlers(more, byResource);
    }

    Handlers withResource(String pattern, TaskHandler handler) {
        Map<ResourcePattern, TaskHandler> more = new LinkedHashMap<>(byResource);
        more.put(ResourcePattern.of(pattern), handler);
        return new Handlers(byState, more);
    }

    Optional<TaskHandler> find(String stateName, String resource) {
        return Optional.ofNullable(byState.get(stateName))
                .or(() -> byResource.entrySet().stream()
                        .filter(entry -> entry.getKey().matches(resource))
                        .findFirst()
                        .map(Map.Entry::getValue));
    }
}
