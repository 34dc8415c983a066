package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.local.internal.data.Data;
import org.jspecify.annotations.Nullable;

/** Ends the task of a token with an output. */
final class SendTaskSuccess implements Action {

    private final TaskTokens tokens;

    SendTaskSuccess(TaskTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ObjectNode answer(Request request) {
        String token = request.required("taskToken", 2_048);
        String text = request.text("output", 0, ExecutionInput.MAX_BYTES).orElse("");
        request.require("output");
        request.check();
        Object output = parse(text);
        if (!tokens.find(token).report(new TaskResult.Success(output, null))) {
            throw TaskTokens.hasEnded();
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static @Nullable Object parse(String output) {
        try {
            return Data.parse(output);
        } catch (JsonProcessingException e) {
            throw new ApiException("InvalidOutput", "Invalid Output: '" + e.getOriginalMessage() + "'");
        }
    }
}
