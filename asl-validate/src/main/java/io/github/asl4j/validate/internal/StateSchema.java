package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The JSON Schema of a state of one type and language, or of the machine, compiled once; its violations in words. Machines
 * inside a state are not looked into: their states are checked as states.
 */
public final class StateSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, StateSchema> COMPILED = new ConcurrentHashMap<>();

    private static final int SHOWN_NAMES = 20;

    private final JsonNode json;
    private final Schema schema;
    private final Optional<StateSchema> inOtherLanguage;
    private final QueryLanguage language;

    private StateSchema(JsonNode json, QueryLanguage language, Optional<StateSchema> inOtherLanguage) {
        this.json = json;
        this.schema = REGISTRY.getSchema(json);
        this.language = language;
        this.inOtherLanguage = inOtherLanguage;
    }

    /**
     * Something that the schema does not allow.
     *
     * @param way the way to it from the object
     * @param message what is wrong
     * @param serviceWay the way to the place that AWS names
     * @param serviceMessage what is wrong in AWS's words; empty where another problem says it
     */
    public record Problem(List<String> way, String message, List<String> serviceWay, String serviceMessage) {}

    /** Returns the schema of the top level. */
    public static StateSchema machine() {
        return COMPILED.computeIfAbsent(
                "machine",
                key -> new StateSchema(AslSchema.stateMachine().toNode(), QueryLanguage.JSONPATH, Optional.empty()));
    }

    /** Returns the schema of a state. */
    public static StateSchema of(String type, QueryLanguage language) {
        return COMPILED.computeIfAbsent(type + language, key -> {
            QueryLanguage other = language == QueryLanguage.JSONPATH ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH;
            return new StateSchema(
                    AslSchema.state(type, language).toNode(),
                    language,
                    Optional.of(new StateSchema(AslSchema.state(type, other).toNode(), other, Optional.empty())));
        });
    }

    /** Returns what an object has that the schema does not allow, one problem per place and missing field. */
    public List<Problem> problems(JsonNode object) {
        List<Error> errors = schema.validate(object);
        if (errors.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Map<List<String>, List<String>> missing = new LinkedHashMap<>();
        Map<List<String>, Problem> ofValues = new LinkedHashMap<>();
        for (Error error : errors) {
            List<String> way = way(error.getInstanceLocation());
            switch (error.getKeyword()) {
                case "additionalProperties" -> problems.add(unknownField(way, error.getProperty()));
                case "required" ->
                    missing.computeIfAbsent(way, key -> new ArrayList<>()).add(error.getProperty());
                default -> ofValues.computeIfAbsent(way, key -> wrongValue(key, valueAt(object, key)));
            }
        }
        missing.forEach((way, names) -> problems.addAll(missingFields(way, names)));
        ofValues.values().stream()
                .filter(problem -> !problem.message().isEmpty())
                .forEach(problems::add);
        return problems;
    }

    /** AWS lists all fields that an object lacks in one diagnostic, {@code "States"} before {@code "StartAt"}. */
    private List<Problem> missingFields(List<String> way, List<String> names) {
        String part = describing(way).path("title").asText();
        String serviceMessage = "These fields are required: "
                + names.stream().sorted(Comparator.comparing("StartAt"::equals)).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Problem(
                        way, "\"" + names.get(i) + "\" is required in " + part, way, i == 0 ? serviceMessage : ""))
                .toList();
    }

    private static List<String> way(NodePath location) {
        return IntStream.range(0, location.getNameCount())
                .mapToObj(i -> String.valueOf(location.getElement(i)))
                .toList();
    }

    private static JsonNode valueAt(JsonNode object, List<String> way) {
        JsonNode value = object;
        for (String step : way) {
            value = value.isArray() ? value.path(Integer.parseInt(step)) : value.path(step);
        }
        return value;
    }

    private Problem unknownField(List<String> way, String name) {
        List<String> toField = new ArrayList<>(way);
        toField.add(name);
        JsonNode part = describing(way);
        if (inOtherLanguage
                .map(other -> other.describing(way).path("properties").has(name))
                .orElse(false)) {
            QueryLanguage other = inOtherLanguage.get().language;
            return new Problem(
                    toField,
                    "\"" + name + "\" belongs to " + other + "; this state uses " + language
                            + OtherLanguage.instead(name),
                    way,
                    "The QueryLanguage is set to '" + language + "', but field '" + name
                            + "' is only supported for the '" + other + "' QueryLanguage");
        }
        List<String> names = new ArrayList<>();
        part.path("properties").fieldNames().forEachRemaining(names::add);
        return new Problem(
                toField,
                "\"" + name + "\" is not a field of " + part.path("title").asText()
                        + NearestName.of(name, names)
                                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                                .orElse(names.size() <= SHOWN_NAMES ? "; it has " + names : ""),
                way,
                "Field '" + name + "' is not supported");
    }

    /** A string with a placeholder is not known yet, and no problem. */
    private Problem wrongValue(List<String> way, JsonNode value) {
        if (value.isTextual() && PlaceholderSyntax.isIn(value.textValue())) {
            return new Problem(way, "", way, "");
        }
        String name = way.isEmpty() ? "" : way.get(way.size() - 1);
        boolean isElement = name.matches("[0-9]+");
        return new Problem(
                way,
                (isElement ? "this element" : "\"" + name + "\"") + " is " + Values.shortened(value) + "; it must be "
                        + SchemaWords.describe(describing(way)),
                way,
                SchemaWords.inService(describing(way), value));
    }

    /** Returns the part of the schema that describes a value. */
    private JsonNode describing(List<String> way) {
        JsonNode at = json;
        for (String step : way) {
            at = resolve(
                    at.has("items") ? at.get("items") : at.path("properties").path(step));
        }
        return at;
    }

    private JsonNode resolve(JsonNode part) {
        return part.has("$ref")
                ? json.path("$defs").path(part.get("$ref").asText().substring("#/$defs/".length()))
                : part;
    }
}
