package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says that the task of a token goes on. */
final class SendTaskHeartbeat implements Action {

    private final TaskTokens tokens;

    SendTaskHeartbeat(TaskTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ObjectNode answer(Request request) {
        String token = request.required("taskToken", 2_048);
        request.check();
        tokens.find(token).sendHeartbeat();
        return JsonNodeFactory.instance.objectNode();
    }
}
