package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Removes an activity; recorded: one that does not exist is no error. */
final class DeleteActivity implements Action {

    private final Activities activities;

    DeleteActivity(Activities activities) {
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("activityArn", 256);
        request.check();
        activities.delete(arn);
        return JsonNodeFactory.instance.objectNode();
    }
}
