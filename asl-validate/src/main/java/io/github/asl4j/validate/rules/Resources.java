package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;
import java.util.Optional;

/** What is wrong with the resources of a definition's tasks; each is looked up once. */
final class Resources {

    private final List<Found> all;

    /** A resource with its problem. */
    record Found(Place place, String text, Problem problem) {}

    private Resources(Definition definition) {
        this.all = definition
                .states()
                .filter(state -> state.type().equals("Task"))
                .flatMap(task -> find(task).stream())
                .toList();
    }

    private static Optional<Found> find(StateNode task) {
        JsonNode resource = task.node().path("Resource");
        return resource.isTextual() && !resource.textValue().isEmpty()
                ? Resource.of(resource.textValue())
                        .problem()
                        .map(problem -> new Found(task.place().child("Resource"), resource.textValue(), problem))
                : Optional.empty();
    }

    static List<Found> problems(Definition definition, Problem.Kind kind) {
        return definition.memo(Resources.class, Resources::new).all.stream()
                .filter(found -> found.problem().kind() == kind)
                .toList();
    }
}
