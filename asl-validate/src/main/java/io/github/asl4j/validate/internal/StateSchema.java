package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final Map<QueryLanguage, Map<String, StateSchema>> COMPILED =
            Map.of(QueryLanguage.JSONPATH, new ConcurrentHashMap<>(), QueryLanguage.JSONATA, new ConcurrentHashMap<>());

    /** Set up when a definition is read. */
    private static final class Machine {

        static final StateSchema SCHEMA = new StateSchema(
                "STATE_MACHINE", AslSchema.stateMachine().toNode(), QueryLanguage.JSONPATH, Optional.empty());
    }

    private static final int SHOWN_NAMES = 20;

    private final PartSchema self;
    private final Map<String, PartSchema> parts = new HashMap<>();
    private final Optional<StateSchema> inOtherLanguage;
    private final QueryLanguage language;

    private StateSchema(String name, JsonNode json, QueryLanguage language, Optional<StateSchema> inOtherLanguage) {
        this.self = new PartSchema(name, json);
        json.path("$defs")
                .properties()
                .forEach(part -> parts.put(part.getKey(), new PartSchema(part.getKey(), part.getValue())));
        this.language = language;
        this.inOtherLanguage = inOtherLanguage;
    }

    /**
     * Something that the schema does not allow.
     *
     * @param place where it is
     * @param message what is wrong
     * @param servicePlace the place that AWS names
     * @param serviceMessage what is wrong in AWS's words; empty where another problem says it
     * @param isOtherLanguage whether it is a field of the other query language
     */
    public record Problem(
            Place place, String message, Place servicePlace, String serviceMessage, boolean isOtherLanguage) {}

    /** Returns the schema of the top level. */
    public static StateSchema machine() {
        return Machine.SCHEMA;
    }

    /** Returns the schema of a state. */
    public static StateSchema of(String type, QueryLanguage language) {
        Map<String, StateSchema> compiled = COMPILED.get(language);
        StateSchema known = compiled.get(type);
        return known != null
                ? known
                : compiled.computeIfAbsent(type, key -> {
                    QueryLanguage other =
                            language == QueryLanguage.JSONPATH ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH;
                    return new StateSchema(
                            type,
                            AslSchema.state(type, language).toNode(),
                            language,
                            Optional.of(new StateSchema(
                                    type, AslSchema.state(type, other).toNode(), other, Optional.empty())));
                });
    }

    /** Returns an object and all objects of the language in it, but those inside nested machines. */
    List<PartNode> parts(JsonNode object, Place place) {
        List<PartNode> found = new ArrayList<>(List.of(new PartNode(self, null, place, object)));
        for (int i = 0; i < found.size(); i++) {
            PartNode part = found.get(i);
            part.node().properties().forEach(member -> {
                String name = part.schema().partName(member.getKey());
                if (name != null) {
                    addParts(parts.get(name), part, part.place().child(member.getKey()), member.getValue(), found);
                }
            });
        }
        return found;
    }

    private static void addParts(
            PartSchema schema, PartNode parent, Place place, JsonNode value, List<PartNode> found) {
        if (value.isObject()) {
            found.add(new PartNode(schema, parent, place, value));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (value.get(i).isObject()) {
                found.add(new PartNode(schema, parent, place.child(i), value.get(i)));
            }
        }
    }

    /** Returns what some objects have that the schema does not allow, one problem per place and missing field. */
    public List<Problem> problems(List<PartNode> objects) {
        List<Problem> problems = new ArrayList<>();
        objects.forEach(part -> addProblems(part, part.schema(), problems));
        return problems;
    }

    /** Returns what an object has that the schema does not allow. */
    public List<Problem> problems(JsonNode object, Place place) {
        return problems(parts(object, place));
    }

    private void addProblems(PartNode part, PartSchema schema, List<Problem> problems) {
        List<Error> errors = schema.errors(part.node());
        if (errors.isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        Map<String, Problem> ofValues = new LinkedHashMap<>();
        for (Error error : errors) {
            switch (error.getKeyword()) {
                case "additionalProperties" ->
                    unknownField(part, schema, error.getProperty()).ifPresent(problems::add);
                case "required" -> missing.add(error.getProperty());
                default ->
                    ofValues.computeIfAbsent(
                            error.getInstanceLocation().toString(),
                            key -> wrongValue(part, schema, error).orElse(null));
            }
        }
        problems.addAll(missingFields(part.place(), schema, missing));
        problems.addAll(ofValues.values());
    }

    /** AWS lists all fields that an object lacks in one diagnostic, {@code "States"} before {@code "StartAt"}. */
    private static List<Problem> missingFields(Place place, PartSchema schema, List<String> names) {
        String serviceMessage = "These fields are required: "
                + names.stream().sorted(Comparator.comparing("StartAt"::equals)).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Problem(
                        place,
                        "\"" + names.get(i) + "\" is required in " + schema.title(),
                        place,
                        i == 0 ? serviceMessage : "",
                        false))
                .toList();
    }

    /** A name with a placeholder is not known yet, and no problem. */
    private Optional<Problem> unknownField(PartNode part, PartSchema schema, String name) {
        if (PlaceholderSyntax.isIn(name)) {
            return Optional.empty();
        }
        Place place = part.place().child(name);
        Optional<StateSchema> other = inOtherLanguage.filter(schemas -> schemas.has(part, name));
        if (other.isPresent()) {
            QueryLanguage otherLanguage = other.get().language;
            return Optional.of(new Problem(
                    place,
                    "\"" + name + "\" belongs to " + otherLanguage + "; this state uses " + language
                            + OtherLanguage.instead(name),
                    part.place(),
                    "The QueryLanguage is set to '" + language + "', but field '" + name
                            + "' is only supported for the '" + otherLanguage + "' QueryLanguage",
                    true));
        }
        List<String> names = schema.fields();
        return Optional.of(new Problem(
                place,
                "\"" + name + "\" is not a field of " + schema.title()
                        + NearestName.question(name, names)
                                .orElse(names.size() <= SHOWN_NAMES ? "; it has " + names : ""),
                part.place(),
                "Field '" + name + "' is not supported",
                false));
    }

    private boolean has(PartNode part, String field) {
        PartSchema schema = part.parent().isEmpty() ? self : parts.get(part.kind());
        return schema != null && schema.fields().contains(field);
    }

    /** A string with a placeholder is not known yet, and no problem. */
    private static Optional<Problem> wrongValue(PartNode part, PartSchema schema, Error error) {
        String field = String.valueOf(error.getInstanceLocation().getElement(0));
        boolean isElement = error.getInstanceLocation().getNameCount() > 1;
        JsonNode value = part.node().path(field);
        Place place = part.place().child(field);
        if (isElement) {
            int index =
                    Integer.parseInt(String.valueOf(error.getInstanceLocation().getElement(1)));
            value = value.path(index);
            place = place.child(index);
        }
        if (value.isTextual() && PlaceholderSyntax.isIn(value.textValue())) {
            return Optional.empty();
        }
        JsonNode allowed = schema.field(field, isElement);
        return Optional.of(new Problem(
                place,
                (isElement ? "this element" : "\"" + field + "\"") + " is " + Values.shortened(value) + "; it must be "
                        + SchemaWords.describe(allowed),
                place,
                SchemaWords.inService(allowed, value),
                false));
    }
}
