package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists the activities in the order of their names. */
final class ListActivities implements Action {

    private final Activities activities;

    ListActivities(Activities activities) {
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        Paging paging = Paging.of(request);
        request.check();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        paging.write(
                response,
                "activities",
                "activities",
                activities.all(),
                (page, activity) -> DescribeActivity.write(page.addObject(), activity));
        return response;
    }
}
