package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What is known beside the text of a definition.
 *
 * @param placeholderValues what will be put in place of placeholders
 * @param isExpress whether the machine will be one of type {@code EXPRESS}
 * @param inputSchema the JSON Schema of the input of executions
 */
public record Assumptions(Map<String, String> placeholderValues, boolean isExpress, Optional<JsonNode> inputSchema) {}
