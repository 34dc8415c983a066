package io.github.asl4j.validate.rules;

import io.github.asl4j.integrations.Resource;
import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Place;
import java.util.List;

/** What is wrong with the resources of a definition's tasks. */
final class Resources {

    private final List<Found> all;

    /** A resource with its problem. */
    record Found(Place place, String text, Problem problem) {}

    private Resources(Definition definition) {
        this.all = definition
                .states()
                .flatMap(state -> state.resource().flatMap(Resource::problem).stream()
                        .map(problem -> new Found(
                                state.place().child("Resource"),
                                state.node().get("Resource").textValue(),
                                problem)))
                .toList();
    }

    static List<Found> problems(Definition definition, Problem.Kind kind) {
        return definition.memo(Resources.class, Resources::new).all.stream()
                .filter(found -> found.problem().kind() == kind)
                .toList();
    }
}
