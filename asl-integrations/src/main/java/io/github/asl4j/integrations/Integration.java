package io.github.asl4j.integrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An action of a service that a Task can call, {@code sns:publish}. */
public final class Integration {

    private final String service;
    private final String action;
    private final Set<IntegrationPattern> patterns;
    private final List<Parameter> parameters;
    private final List<List<String>> exactlyOneOf;

    @JsonCreator
    Integration(
            @JsonProperty(value = "service", required = true) String service,
            @JsonProperty(value = "action", required = true) String action,
            @JsonProperty(value = "patterns", required = true) Set<IntegrationPattern> patterns,
            @JsonProperty(value = "parameters", required = true) List<Parameter> parameters,
            @JsonProperty("exactlyOneOf") @Nullable List<List<String>> exactlyOneOf) {
        this.service = service;
        this.action = action;
        this.patterns = Set.copyOf(patterns);
        this.parameters = List.copyOf(parameters);
        this.exactlyOneOf = exactlyOneOf == null ? List.of() : List.copyOf(exactlyOneOf);
    }

    /** Returns service and action as a resource has them, {@code sns:publish}. */
    public String name() {
        return service + ":" + action;
    }

    /** Returns how a Task can wait for this call. */
    public Set<IntegrationPattern> patterns() {
        return patterns;
    }

    /** Returns the parameters that the integration knows. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns the parameter with this name, in exactly this case. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
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
