package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.Parameter;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.Map;
import java.util.Optional;
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
        for (StateNode task : definition.states("Task")) {
            checkPartition(Resources.text(task), task.place().child("Resource"), values, diagnostics);
        }
        for (Passed passed : Passed.withPlaceholder(definition)) {
            String bound = PlaceholderSyntax.bind(passed.value().textValue(), values);
            if (!PlaceholderSyntax.isIn(bound) && !Computed.isIntrinsic(bound)) {
                problem(passed.parameter(), bound)
                        .ifPresent(problem -> diagnostics.error(passed.place(), "with its value, %s", problem));
            }
        }
    }

    private static Optional<String> problem(Parameter parameter, String bound) {
        return parameter.takes(TextNode.valueOf(bound))
                ? parameter.problem(bound)
                : Optional.of("\"" + parameter + "\" is \"" + bound + "\"; it must be of the type " + parameter.type());
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
}
