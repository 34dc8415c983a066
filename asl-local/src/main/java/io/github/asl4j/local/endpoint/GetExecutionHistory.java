package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.HistoryEvent;
import io.github.asl4j.local.internal.data.Data;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Returns the events of an execution, in pages. */
final class GetExecutionHistory implements Action {

    private static final int DEFAULT_PAGE = 100;
    private static final int MAX_PAGE = 1_000;

    private final Registry registry;

    GetExecutionHistory(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        int asked = request.number("maxResults", MAX_PAGE, 0);
        Optional<String> token = request.text("nextToken", 1, 1_024);
        request.check();
        boolean withPayloads = request.flag("includeExecutionData", true);
        boolean reverse = request.flag("reverseOrder", false);
        List<HistoryEvent> events =
                new ArrayList<>(registry.execution(arn).execution().now().history());
        if (reverse) {
            Collections.reverse(events);
        }
        String tokenPrefix = arn + "|" + reverse + "|";
        int from = token.map(text -> offset(text, tokenPrefix)).orElse(0);
        int to = Math.min(events.size(), from + (asked == 0 ? DEFAULT_PAGE : asked));
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        ArrayNode page = response.putArray("events");
        events.subList(Math.min(from, to), to).forEach(event -> page.add(json(event, withPayloads)));
        if (to < events.size()) {
            response.put("nextToken", token(tokenPrefix + to));
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

    private static String token(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A token is good for the execution and the order that it was made for. */
    private static int offset(String token, String prefix) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.startsWith(prefix)) {
                return Integer.parseUnsignedInt(text.substring(prefix.length()));
            }
        } catch (IllegalArgumentException e) {
            throw invalidToken();
        }
        throw invalidToken();
    }

    private static ApiException invalidToken() {
        return new ApiException("InvalidToken", "Invalid Token: 'Invalid token'");
    }
}
