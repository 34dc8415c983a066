package io.github.asl4j.local.internal.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The definition of one state as that of a machine: it starts there, and the states that can come next only end.
 *
 * @param name the name of the state in the machine
 * @param machine the text of the machine
 */
public record SingleState(String name, String machine) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Returns the machine of a state; empty if the text is no JSON object. */
    public static Optional<SingleState> of(String definition) {
        JsonNode state;
        try {
            state = JSON.readTree(definition);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        if (!state.isObject()) {
            return Optional.empty();
        }
        Set<String> targets = new LinkedHashSet<>();
        add(state.path("Next"), targets);
        add(state.path("Default"), targets);
        state.path("Choices").forEach(rule -> add(rule.path("Next"), targets));
        state.path("Catch").forEach(catcher -> add(catcher.path("Next"), targets));
        String name = "StateName";
        while (targets.contains(name)) {
            name += "'";
        }
        // As text, so that what is wrong with the state, a repeated field say, is still wrong with it.
        ObjectNode others = JSON.createObjectNode();
        targets.forEach(target -> others.putObject(target).put("Type", "Succeed"));
        String rest = others.toString().substring(1);
        return Optional.of(new SingleState(
                name,
                "{\"StartAt\":\"" + name + "\",\"States\":{\"" + name + "\":" + definition
                        + (others.isEmpty() ? "" : ",") + rest + "}"));
    }

    private static void add(JsonNode target, Set<String> targets) {
        if (target.isTextual()) {
            targets.add(target.textValue());
        }
    }
}
