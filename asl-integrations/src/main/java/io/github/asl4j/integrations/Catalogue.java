package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The integrations that asl4j knows, read from data in this jar. */
public final class Catalogue {

    private static final Data DATA = read();

    private Catalogue() {}

    private record Data(
            Set<String> partitions, Map<String, Integration> integrations, Map<String, Integration> distributedMap) {}

    private static Data read() {
        try (InputStream json = Catalogue.class.getResourceAsStream("catalogue.json")) {
            JsonNode catalogue = Json.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8))
                    .toNode();
            return new Data(
                    catalogue
                            .required("partitions")
                            .valueStream()
                            .map(JsonNode::textValue)
                            .collect(Collectors.toUnmodifiableSet()),
                    byName(catalogue.required("integrations")),
                    byName(catalogue.required("distributedMap")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integration> byName(JsonNode entries) {
        Map<String, Integration> byName = new LinkedHashMap<>();
        entries.forEach(entry -> {
            Integration integration = new Integration(entry);
            byName.put(integration.name(), integration);
        });
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Returns the integration that a Task with this {@code "Resource"} calls; empty if it is none, or one that asl4j does
     * not know.
     */
    public static Optional<Integration> find(String resource) {
        return Resource.of(resource).integration();
    }

    /**
     * Returns what a Task, an ItemReader or a ResultWriter with this {@code "Resource"} passes in {@code "Parameters"} or
     * {@code "Arguments"}: an object whose members are the parameters of the integration, or of the action of the AWS SDK. Empty if the resource is none, or what
     * it takes is not known, or anything, as of a Lambda function.
     */
    public static Optional<Parameter> parameters(String resource) {
        Resource named = Resource.of(resource);
        return switch (named.kind()) {
            case OPTIMIZED_INTEGRATION, HTTP_TASK, DISTRIBUTED_MAP ->
                named.integration().map(Integration::request);
            case AWS_SDK_INTEGRATION -> ofSdk(resource);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the optimized integration that does the same as the {@code aws-sdk} integration in a {@code "Resource"}; empty
     * if there is none, and of any other resource.
     */
    public static Optional<Integration> optimized(String resource) {
        if (Resource.of(resource).kind() != Resource.Kind.AWS_SDK_INTEGRATION) {
            return Optional.empty();
        }
        String call =
                ResourceText.withoutSuffix(resource.substring(resource.indexOf(":aws-sdk:") + ":aws-sdk:".length()));
        for (Integration integration : DATA.integrations().values()) {
            if (integration.calls(call)) {
                return Optional.of(integration);
            }
        }
        return Optional.empty();
    }

    private static Optional<Parameter> ofSdk(String resource) {
        String call = ResourceText.withoutSuffix(resource.substring(resource.indexOf(":aws-sdk:") + 1));
        String[] parts = call.split(":");
        return parts.length != 3 || ResourceText.hasPlaceholder(call)
                ? Optional.empty()
                : ApiModel.of(parts[1], ApiModel.Names.SDK).flatMap(model -> model.request(parts[2], call));
    }

    /** Returns the known partitions of AWS, the second part of each ARN. */
    public static Set<String> partitions() {
        return DATA.partitions();
    }

    /** Returns the optimized integrations by their names, {@code sns:publish}. */
    static Map<String, Integration> integrations() {
        return DATA.integrations();
    }

    /** Returns what only a distributed Map calls, by their names, {@code s3:getObject}. */
    static Map<String, Integration> distributedMap() {
        return DATA.distributedMap();
    }

    static Integration get(String name) {
        return Optional.ofNullable(DATA.integrations().get(name)).orElseThrow(() -> new AssertionError(name));
    }
}
