package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beside the text of a definition.
 *
 * @param placeholderValues what will be put in place of placeholders
 * @param isExpress whether the machine will be one of type {@code EXPRESS}
 * @param inputSchema the JSON Schema of the input of executions
 * @param resource how a template holds the definition
 */
public record Assumptions(
        Map<String, String> placeholderValues,
        boolean isExpress,
        Optional<JsonNode> inputSchema,
        Optional<Resource> resource) {

    /** Nothing is known. */
    public static final Assumptions NONE = new Assumptions(Map.of(), false, Optional.empty(), Optional.empty());

    /**
     * How a template holds the definition.
     *
     * @param substitutions the names that will have values
     * @param definitionProperties the properties that give the definition
     */
    public record Resource(Set<String> substitutions, List<String> definitionProperties) {}
}
