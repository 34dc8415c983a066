package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists the tags of a state machine or an activity. */
final class ListTagsForResource implements Action {

    private final Registry registry;
    private final Activities activities;

    ListTagsForResource(Registry registry, Activities activities) {
        this.registry = registry;
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("resourceArn", 256);
        request.check();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        Tags.find(arn, registry, activities).write(response.putArray("tags"));
        return response;
    }
}
