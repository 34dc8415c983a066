package io.github.asl4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.HistoryEvent;
import io.github.asl4j.validate.internal.PrintableJson;

/** The history of an execution as GetExecutionHistory gives it, times as text. */
final class Events {

    private static final JsonMapper JSON = new JsonMapper();

    private Events() {}

    static String json(Execution execution) {
        ObjectNode history = JSON.createObjectNode();
        ArrayNode events = history.putArray("events");
        for (HistoryEvent event : execution.history()) {
            ObjectNode object = events.addObject()
                    .put("timestamp", event.timestamp().toString())
                    .put("type", event.type())
                    .put("id", event.id())
                    .put("previousEventId", event.previousEventId());
            event.detailsName().ifPresent(name -> object.set(name, JSON.valueToTree(event.details())));
        }
        return PrintableJson.of(history);
    }
}
