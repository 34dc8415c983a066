package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.TaskResult;
import java.util.Optional;

/** Ends the task of a token with an error. */
final class SendTaskFailure implements Action {

    private final TaskTokens tokens;

    SendTaskFailure(TaskTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ObjectNode answer(Request request) {
        String token = request.required("taskToken", 2_048);
        Optional<String> error = request.text("error", 0, 256);
        Optional<String> cause = request.text("cause", 0, 32_768);
        request.check();
        if (!tokens.find(token).report(new TaskResult.Failure(error, cause, null))) {
            throw TaskTokens.hasEnded();
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
