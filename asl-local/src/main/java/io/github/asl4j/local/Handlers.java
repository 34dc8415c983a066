package io.github.asl4j.local;

import io.github.asl4j.local.objects.ObjectStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What answers an interpreter: the handler of the state, else the first whose pattern matches the resource; the store of
 * the objects that distributed Maps read and write; and the machines that tasks can start, by their ARNs.
 */
record Handlers(
        Map<String, TaskHandler> byState,
        Map<ResourcePattern, TaskHandler> byResource,
        Optional<ObjectStore> objects,
        Map<String, Interpreter> machines,
        Function<String, Optional<Interpreter>> otherMachines) {

    static final Handlers NONE = new Handlers(Map.of(), Map.of(), Optional.empty(), Map.of(), arn -> Optional.empty());

    Handlers withState(String stateName, TaskHandler handler) {
        Map<String, TaskHandler> more = new LinkedHashMap<>(byState);
        more.put(stateName, handler);
        return new Handlers(more, byResource, objects, machines, otherMachines);
    }

    Handlers withResource(String pattern, TaskHandler handler) {
        Map<ResourcePattern, TaskHandler> more = new LinkedHashMap<>(byResource);
        more.put(ResourcePattern.of(pattern), handler);
        return new Handlers(byState, more, objects, machines, otherMachines);
    }

    Handlers withObjects(ObjectStore store) {
        return new Handlers(byState, byResource, Optional.of(store), machines, otherMachines);
    }

    Handlers withMachine(String arn, Interpreter machine) {
        Map<String, Interpreter> more = new LinkedHashMap<>(machines);
        more.put(arn, machine);
        return new Handlers(byState, byResource, objects, more, otherMachines);
    }

    Handlers withMachines(Function<String, Optional<Interpreter>> more) {
        return new Handlers(byState, byResource, objects, machines, more);
    }

    /** Returns the machine that a task starts. */
    Optional<Interpreter> machine(String arn) {
        return Optional.ofNullable(machines.get(arn)).or(() -> otherMachines.apply(arn));
    }

    Optional<TaskHandler> find(String stateName, String resource) {
        return Optional.ofNullable(byState.get(stateName))
                .or(() -> byResource.entrySet().stream()
                        .filter(entry -> entry.getKey().matches(resource))
                        .findFirst()
                        .map(Map.Entry::getValue));
    }
}
