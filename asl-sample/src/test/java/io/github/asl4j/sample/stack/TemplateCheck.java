package io.github.asl4j.sample.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong with a template, as far as it can be told without AWS: names that nothing has, attributes that a type has
 * not, circles of resources, and properties that are unknown, missing or of another type; see resource-types.json.
 */
final class TemplateCheck {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TYPES = types();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([^!}][^}]*)}");
    private static final Set<String> PSEUDO_PARAMETERS = Set.of(
            "AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix");

    private final JsonNode parameters;
    private final JsonNode resources;
    private final Map<String, Set<String>> needed = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private TemplateCheck(JsonNode template) {
        parameters = template.path("Parameters");
        resources = template.path("Resources");
    }

    private static JsonNode types() {
        try (InputStream types = TemplateCheck.class.getResourceAsStream("resource-types.json")) {
            return JSON.readTree(types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(String template) {
        try {
            JsonNode tree = JSON.readTree(template);
            TemplateCheck check = new TemplateCheck(tree);
            tree.path("Resources")
                    .properties()
                    .forEach(resource -> check.resource(resource.getKey(), resource.getValue()));
            check.resolved(tree.path("Outputs"), "Outputs");
            check.circles();
            return check.problems;
        } catch (JsonProcessingException e) {
            return List.of(e.getMessage());
        }
    }

    private void resource(String name, JsonNode resource) {
        needed.put(name, new LinkedHashSet<>());
        JsonNode dependsOn = resource.path("DependsOn");
        (dependsOn.isTextual() ? List.of(dependsOn).iterator() : dependsOn.iterator())
                .forEachRemaining(other -> reference(other.asText(), name));
        JsonNode properties = resolved(resource.path("Properties"), name);
        JsonNode type = TYPES.path(resource.path("Type").asText());
        if (type.isMissingNode()) {
            problems.add(name + ": the type " + resource.path("Type") + " is not known");
            return;
        }
        SCHEMAS.getSchema(type)
                .validate(properties.isMissingNode() ? JSON.createObjectNode() : properties)
                .forEach(error -> problems.add(name + ": " + error));
    }

    /** Returns a value with something of the right type in place of each function of CloudFormation. */
    private JsonNode resolved(JsonNode value, String place) {
        if (value instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(element -> copy.add(resolved(element, place)));
            return copy;
        } else if (!(value instanceof ObjectNode)) {
            return value;
        } else if (value.has("Ref")) {
            String name = value.get("Ref").asText();
            reference(name, place);
            return parameters.path(name).path("Type").asText().equals("Number")
                    ? JsonNodeFactory.instance.numberNode(1)
                    : JsonNodeFactory.instance.textNode(name);
        } else if (value.has("Fn::GetAtt")) {
            String name = value.get("Fn::GetAtt").path(0).asText();
            reference(name, place);
            attribute(name, value.get("Fn::GetAtt").path(1).asText(), place);
            return value.get("Fn::GetAtt").path(1);
        } else if (value.has("Fn::Sub")) {
            SUBSTITUTION.matcher(value.get("Fn::Sub").asText()).results().forEach(found -> {
                String[] parts = found.group(1).split("\\.", 2);
                reference(parts[0], place);
                if (parts.length == 2) {
                    attribute(parts[0], parts[1], place);
                }
            });
            return value.get("Fn::Sub");
        }
        ObjectNode copy = JSON.createObjectNode();
        value.properties().forEach(member -> copy.set(member.getKey(), resolved(member.getValue(), place)));
        // What these give is one text here, as a block of addresses or a zone.
        return copy.has("Fn::Select") ? JsonNodeFactory.instance.textNode("selected") : copy;
    }

    private void reference(String name, String place) {
        if (resources.has(name)) {
            needed.getOrDefault(place, new LinkedHashSet<>()).add(name);
        } else if (!parameters.has(name) && !PSEUDO_PARAMETERS.contains(name)) {
            problems.add(place + ": there is no \"" + name + "\"");
        }
    }

    private void attribute(String name, String attribute, String place) {
        String type = resources.path(name).path("Type").asText();
        if (TYPES.path(type)
                .path("attributes")
                .valueStream()
                .noneMatch(known -> known.asText().equals(attribute))) {
            problems.add(place + ": " + type + " has no attribute \"" + attribute + "\"");
        }
    }

    /** Takes away what needs nothing that is left, as long as there is some. */
    private void circles() {
        Map<String, Set<String>> left = new LinkedHashMap<>(needed);
        while (left.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey))) {
            continue;
        }
        if (!left.isEmpty()) {
            problems.add("these need one another: " + left.keySet());
        }
    }
}
