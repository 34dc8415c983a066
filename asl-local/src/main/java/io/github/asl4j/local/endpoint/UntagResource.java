package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Removes tags of a state machine or an activity; those that it has not are no error. */
final class UntagResource implements Action {

    private final Registry registry;
    private final Activities activities;

    UntagResource(Registry registry, Activities activities) {
        this.registry = registry;
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("resourceArn", 256);
        request.require("tagKeys");
        List<String> keys = request.texts("tagKeys", 1, 128);
        request.check();
        Tags.find(arn, registry, activities).remove(keys);
        return JsonNodeFactory.instance.objectNode();
    }
}
