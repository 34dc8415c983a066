package io.github.asl4j.integrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The integrations that asl4j knows, read from data in this jar. */
public final class Catalogue {

    /** The partition may be a placeholder or a substitution. */
    private static final Pattern RESOURCE = Pattern.compile(
            "arn:(?<partition>[^:]*|\\$\\{[^}]*}):states:::(?<name>[a-z0-9-]+:[A-Za-z0-9]+)(\\.sync(:2)?|\\.waitForTaskToken)?");

    private static final Data DATA = read();

    private Catalogue() {}

    private record Data(Set<String> partitions, Map<String, Integration> integrations) {

        @JsonCreator
        static Data of(
                @JsonProperty("partitions") LinkedHashSet<String> partitions,
                @JsonProperty("integrations") List<Integration> integrations) {
            Map<String, Integration> byName = new LinkedHashMap<>();
            integrations.forEach(integration -> byName.put(integration.name(), integration));
            return new Data(Set.copyOf(partitions), byName);
        }
    }

    private static Data read() {
        try (InputStream json = Catalogue.class.getResourceAsStream("catalogue.json")) {
            return new JsonMapper().readValue(json, Data.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the integration that a Task with this {@code "Resource"} calls; empty if it is none, or one that asl4j does
     * not know.
     */
    public static Optional<Integration> find(String resource) {
        Matcher arn = RESOURCE.matcher(resource);
        return arn.matches() ? Optional.ofNullable(DATA.integrations().get(arn.group("name"))) : Optional.empty();
    }

    /** Returns the known partitions of AWS, the second part of each ARN. */
    public static Set<String> partitions() {
        return DATA.partitions();
    }

    static Integration get(String name) {
        return Optional.ofNullable(DATA.integrations().get(name)).orElseThrow(() -> new AssertionError(name));
    }
}
