package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.TaskCall;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Waits for a task of an activity, without a thread. */
final class GetActivityTask implements Action {

    private static final long MOST_MILLIS = 60_000;

    private final Activities activities;

    GetActivityTask(Activities activities) {
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        return begin(request).toCompletableFuture().join();
    }

    @Override
    public CompletionStage<ObjectNode> begin(Request request) {
        String arn = request.required("activityArn", 256);
        Optional<String> worker = request.text("workerName", 1, 80);
        request.check();
        return activities.get(arn).next(worker, MOST_MILLIS).thenApply(GetActivityTask::response);
    }

    private static ObjectNode response(Optional<TaskCall> task) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        task.ifPresent(call -> response.put("taskToken", call.taskToken().orElseThrow())
                .put("input", call.input().toString()));
        return response;
    }
}
