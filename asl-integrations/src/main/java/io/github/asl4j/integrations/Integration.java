package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.asl4j.model.internal.NearestName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An action of a service that a Task can call, {@code sns:publish}. */
public final class Integration {

    private final String service;
    private final String action;
    private final Set<IntegrationPattern> patterns;
    private final JsonNode entry;
    private volatile @Nullable Parameter request;
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
        this.entry = entry;
        this.exactlyOneOf = entry.path("exactlyOneOf")
                .valueStream()
                .map(names -> names.valueStream().map(JsonNode::textValue).toList())
                .toList();
        this.errors =
                entry.path("errors").valueStream().map(JsonNode::textValue).toList();
    }

    private Integration(String service, String action, Set<IntegrationPattern> patterns, Parameter request) {
        this.service = service;
        this.action = action;
        this.patterns = patterns;
        this.entry = MissingNode.getInstance();
        this.request = request;
        this.exactlyOneOf = List.of();
        this.errors = List.of();
    }

    /**
     * Returns an action of the AWS SDK.
     *
     * @throws IllegalArgumentException if there is no such service or action; with the nearest one
     */
    static Integration ofSdk(String service, String action) {
        String resource = "arn:aws:states:::aws-sdk:" + service + ":" + action;
        Resource.of(resource).problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.message());
        });
        String call = "aws-sdk:" + service + ":" + action;
        Parameter request = Catalogue.parameters(resource)
                .orElseGet(() -> new Parameter(call, call, true, ParameterShape.ofMembers(List.of(), false)));
        return new Integration("aws-sdk:" + service, action, AwsSdkResourceReader.PATTERNS, request);
    }

    /** Returns service and action as a resource has them, {@code sns:publish}. */
    public String name() {
        return service + ":" + action;
    }

    /** Returns how a Task can wait for this call. */
    public Set<IntegrationPattern> patterns() {
        return patterns;
    }

    /** Returns the parameters that the integration knows, those of its own and those of the API that it calls. */
    public List<Parameter> parameters() {
        return request().parameters();
    }

    /** Returns the parameter with this name, in exactly this case. */
    public Optional<Parameter> parameter(String name) {
        return request().parameter(name);
    }

    /** Returns sets of parameters of which a call has exactly one each, {@code [[TopicArn, TargetArn, PhoneNumber]]}. */
    public List<List<String>> exactlyOneOf() {
        return exactlyOneOf;
    }

    /** Returns whether it calls an action of an API, {@code sfn:startExecution}. */
    boolean calls(String action) {
        return entry.path("api").asText().equals(action);
    }

    /** Returns all that a Task passes. It is put together when it is first asked for, because most users never do. */
    Parameter request() {
        Parameter known = request;
        if (known == null) {
            known = combine();
            request = known;
        }
        return known;
    }

    private Parameter combine() {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        String api = entry.path("api").asText();
        if (!api.isEmpty()) {
            int colon = api.indexOf(':');
            Optional<ApiModel> model = ApiModel.of(api.substring(0, colon), ApiModel.Names.API);
            Parameter called = model.orElseThrow()
                    .request(api.substring(colon + 1), name())
                    .orElseThrow();
            for (Parameter parameter : called.parameters()) {
                byName.put(parameter.name(), parameter);
            }
        }
        for (JsonNode own : entry.path("parameters")) {
            Parameter parameter = Parameter.of(own);
            byName.put(parameter.name(), parameter);
        }
        return new Parameter(name(), name(), true, ParameterShape.ofMembers(List.copyOf(byName.values()), false));
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
        for (Parameter parameter : parameters()) {
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

    /**
     * Returns what is wrong with the name of a parameter; empty if it is known, or like none that is: AWS may have added it
     * since.
     */
    Optional<String> misspelt(String given) {
        if (parameters().isEmpty() || parameter(given).isPresent()) {
            return Optional.empty();
        }
        return NearestName.of(given, parameters().stream().map(Parameter::name).toList())
                .map(near -> name() + " has no parameter \"" + given + "\"; did you mean \"" + near + "\"?");
    }

    @Override
    public String toString() {
        return name();
    }
}
