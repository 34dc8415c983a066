package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A visit of a state.
 *
 * @param stateName the state
 * @param input its raw input
 * @param output its output; empty if it was not left, as a Fail state or one that failed
 */
public record StateVisit(String stateName, JsonNode input, Optional<JsonNode> output) {}
