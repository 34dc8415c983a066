package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Returns an activity. */
final class DescribeActivity implements Action {

    private final Activities activities;

    DescribeActivity(Activities activities) {
        this.activities = activities;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("activityArn", 256);
        request.check();
        Activity activity = activities.get(arn);
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        write(response, activity);
        activity.encryption().ifPresent(encryption -> response.set("encryptionConfiguration", encryption));
        return response;
    }

    /** Writes the members that lists of activities have too. */
    static void write(ObjectNode response, Activity activity) {
        response.put("activityArn", activity.arn())
                .put("name", activity.name())
                .put("creationDate", Timestamp.of(activity.creationDate()));
    }
}
