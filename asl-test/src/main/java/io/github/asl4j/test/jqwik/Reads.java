package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.StateMachine;
import java.util.HashMap;
import java.util.Map;

/**
 * What a machine reads of its input and of the results of its tasks. A state is taken to read the input of the execution
 * wherever it is not known to read something else, so that more may be expected than is needed, and rarely less.
 */
final class Reads {

    private final Place input = new Place();
    private final Map<String, Place> results = new HashMap<>();

    private Reads() {}

    static Reads of(StateMachine machine) {
        Reads reads = new Reads();
        JsonNode json = machine.json().toNode();
        String language = json.path("QueryLanguage").asText("JSONPath");
        reads.scope(json, language, reads.input);
        return reads;
    }

    /** Returns what is read of the input of an execution. */
    Place input() {
        return input;
    }

    /** Returns what is read of the result of a Task. */
    Place result(String stateName) {
        return results.getOrDefault(stateName, new Place());
    }

    private void scope(JsonNode scope, String language, Place data) {
        scope.path("States").properties().forEach(state -> state(state.getKey(), state.getValue(), language, data));
    }

    private void state(String name, JsonNode state, String machineLanguage, Place data) {
        String language = state.path("QueryLanguage").asText(machineLanguage);
        boolean isJsonata = language.equals("JSONata");
        Place result = isJsonata ? jsonataResult(state, data) : jsonPathResult(state, data);
        results.put(name, result);
        Place inner;
        Place items;
        if (isJsonata) {
            JsonataReads reads = new JsonataReads(input, data, result);
            reads.state(state);
            inner = state.has("Arguments") ? new Place() : data;
            items = state.has("ItemSelector") ? new Place() : reads.items(state);
        } else {
            JsonPathReads reads = new JsonPathReads(input, data, result);
            reads.state(state);
            inner = state.has("Parameters") ? new Place() : reads.effective(state);
            items = state.has("ItemSelector") || state.has("Parameters") ? new Place() : reads.items(state);
        }
        state.path("Branches").forEach(branch -> scope(branch, machineLanguage, inner));
        for (String processor : new String[] {"ItemProcessor", "Iterator"}) {
            scope(state.path(processor), machineLanguage, items);
        }
    }

    /** Returns the place where the result of a JSONPath state is put, or a new one where only it reads the result. */
    private static Place jsonPathResult(JsonNode state, Place data) {
        JsonNode path = state.path("ResultPath");
        if (state.has("ResultSelector") || path.isNull()) {
            return new Place();
        }
        return path.isTextual() ? data.at(JsonPathReads.steps(path.textValue())) : data;
    }

    private static Place jsonataResult(JsonNode state, Place data) {
        return state.has("Output") ? new Place() : data;
    }
}
