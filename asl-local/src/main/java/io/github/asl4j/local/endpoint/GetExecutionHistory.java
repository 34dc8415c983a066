package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.HistoryEvent;
import io.github.asl4j.local.internal.data.Data;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/** Returns the events of an execution, in pages. */
final class GetExecutionHistory implements Action {

    private final Registry registry;

    GetExecutionHistory(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        Paging paging = Paging.of(request);
        request.check();
        boolean withPayloads = request.flag("includeExecutionData", true);
        boolean reverse = request.flag("reverseOrder", false);
        List<HistoryEvent> events = registry.find(arn).now().history();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        BiConsumer<ArrayNode, HistoryEvent> writer = (page, event) -> page.add(json(event, withPayloads));
        if (reverse) {
            List<HistoryEvent> reversed = new ArrayList<>(events);
            Collections.reverse(reversed);
            paging.writeNewestFirst(response, "events", arn, reversed, writer);
        } else {
            paging.write(response, "events", arn, events, writer);
        }
        return response;
    }

    private static ObjectNode json(HistoryEvent event, boolean withPayloads) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("timestamp", Timestamp.of(event.timestamp()))
                .put("type", event.type())
                .put("id", event.id())
                .put("previousEventId", event.previousEventId());
        event.detailsName().ifPresent(name -> json.set(name, Data.node(event.details(withPayloads))));
        return json;
    }
}
