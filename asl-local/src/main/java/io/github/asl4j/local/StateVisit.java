package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A visit of a state.
 *
 * @param stateName the state
 * @param input its raw input
 * @param output its output; empty if it was not left, as a Fail state or one that failed
 * @param variables the variables that it could read, as they were at its entry
 * @param assigned the variables that it set when it was left
 */
public record StateVisit(
        String stateName,
        JsonNode input,
        Optional<JsonNode> output,
        Map<String, JsonNode> variables,
        Map<String, JsonNode> assigned) {

    StateVisit left(JsonNode newOutput, Map<String, JsonNode> newAssigned) {
        return new StateVisit(stateName, input, Optional.of(newOutput), variables, newAssigned);
    }
}
