package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Adds tags to a state machine or an activity. */
final class TagResource implements Action {

    private final Registry registry;
    private final Activities activities;

    TagResource(Registry registry, Activities activities) {
        this.registry = registry;
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("resourceArn", 256);
        request.require("tags");
        Map<String, String> tags = Tags.of(request);
        request.check();
        Tags.find(arn, registry, activities).add(arn, tags);
        return JsonNodeFactory.instance.objectNode();
    }
}
