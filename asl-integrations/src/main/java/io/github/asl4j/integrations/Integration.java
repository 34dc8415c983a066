package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An action of a service that a Task can call, {@code sns:publish}. */
public final class Integration {

    private final String service;
    private final String action;
    private final Set<IntegrationPattern> patterns;
    private final List<Parameter> parameters;
    private final List<List<String>> exactlyOneOf;
    private final List<String> errors;

    /** Takes an entry of catalogue.json; by hand, because binding it would be most of what a first look costs. */
    Integration(JsonNode entry) {
        this.service = entry.required("service").textValue();
        this.action = entry.required("action").textValue();
        this.patterns = entry.required("patterns")
                .valueStream()
                .map(JsonNode::textValue)
                .map(IntegrationPattern::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        this.parameters =
                entry.path("parameters").valueStream().map(Parameter::new).toList();
        this.exactlyOneOf = entry.path("exactlyOneOf")
                .valueStream()
                .map(names -> names.valueStream().map(JsonNode::textValue).toList())
                .toList();
        this.errors =
                entry.path("errors").valueStream().map(JsonNode::textValue).toList();
    }

    /** Returns service and action as a resource has them, {@code sns:publish}. */
    public String name() {
        return service + ":" + action;
    }

    /** Returns how a Task can wait for this call. */
    public Set<IntegrationPattern> patterns() {
        return patterns;
    }

    /** Returns the parameters that the integration knows; empty where asl4j does not know them yet. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns the parameter with this name, in exactly this case. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /**
     * Returns names of errors that a Task gets from this call, from AWS's documentation, recordings and API models. There may
     * be others: a call can fail with whatever its service throws.
     */
    public List<String> errors() {
        return errors;
    }

    /** Returns the value of {@code "Resource"}, {@code arn:aws:states:::sns:publish}. */
    public String resource(String partition, IntegrationPattern pattern) {
        return "arn:" + partition + ":states:::" + name() + pattern.suffix();
    }

    /** Returns what is wrong with a set of parameter names; empty if nothing is missing or excludes another. */
    Optional<String> missing(Collection<String> given) {
        for (Parameter parameter : parameters) {
            if (parameter.isRequired() && !given.contains(parameter.name())) {
                return Optional.of(name() + " requires \"" + parameter + "\"");
            }
        }
        for (List<String> alternatives : exactlyOneOf) {
            if (alternatives.stream().filter(given::contains).count() != 1) {
                return Optional.of(name() + " requires exactly one of " + alternatives);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name();
    }
}
