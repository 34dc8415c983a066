package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.Integration;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import java.util.Map;
import java.util.TreeSet;

/** A value given for a placeholder must fit where it will stand. */
public final class UnfitPlaceholderValue implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Map<String, String> values = definition.placeholderValues();
        if (values.isEmpty()) {
            return;
        }
        definition.states().stream()
                .filter(state -> state.type().equals("Task"))
                .forEach(state -> {
                    String resource = state.node().path("Resource").asText();
                    checkPartition(resource, state.place().child("Resource"), values, diagnostics);
                    Catalogue.find(resource).ifPresent(integration -> {
                        String parameters = state.node().has("Arguments") ? "Arguments" : "Parameters";
                        checkParameters(
                                integration,
                                state.node().path(parameters),
                                state.place().child(parameters),
                                values,
                                diagnostics);
                    });
                });
    }

    private static void checkPartition(
            String resource, Place place, Map<String, String> values, Diagnostics diagnostics) {
        String bound = PlaceholderSyntax.bind(resource, values);
        String[] segments = bound.split(":", -1);
        if (!bound.equals(resource)
                && segments.length > 1
                && segments[0].equals("arn")
                && !PlaceholderSyntax.isIn(segments[1])
                && !Catalogue.partitions().contains(segments[1])) {
            diagnostics.error(
                    place,
                    "\"%s\" becomes \"%s\"; the partition must be one of %s",
                    resource,
                    bound,
                    new TreeSet<>(Catalogue.partitions()));
        }
    }

    private static void checkParameters(
            Integration integration,
            JsonNode parameters,
            Place place,
            Map<String, String> values,
            Diagnostics diagnostics) {
        parameters.properties().forEach(member -> {
            if (!member.getValue().isTextual()) {
                return;
            }
            String text = member.getValue().textValue();
            String bound = PlaceholderSyntax.bind(text, values);
            if (!bound.equals(text) && !PlaceholderSyntax.isIn(bound)) {
                integration
                        .parameter(member.getKey())
                        .flatMap(parameter -> parameter.problem(bound))
                        .ifPresent(problem ->
                                diagnostics.error(place.child(member.getKey()), "with its value, %s", problem));
            }
        });
    }
}
