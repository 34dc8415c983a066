package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import java.util.Map;
import java.util.Optional;

/** Registers an activity; the same name again gives the same activity. */
final class CreateActivity implements Action {

    private final Activities activities;
    private final ExecutionOptions options;

    CreateActivity(Activities activities, ExecutionOptions options) {
        this.activities = activities;
        this.options = options;
    }

    @Override
    public ObjectNode answer(Request request) {
        String name = request.required("name", 80);
        Map<String, String> tags = Tags.of(request);
        request.check();
        Arns.name(name);
        Optional<JsonNode> encryption = Configuration.encryption(request);
        String arn = options.stateMachineName(name).stateMachineArn().replace(":stateMachine:", ":activity:");
        Activity activity = new Activity(arn, name, encryption);
        activity.tags().add(arn, tags);
        Activity present = activities.add(activity);
        if (!present.encryption().equals(encryption)) {
            throw new ApiException("ActivityAlreadyExists", "Activity Already Exists: '" + arn + "'");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("activityArn", present.arn())
                .put("creationDate", Timestamp.of(present.creationDate()));
    }
}
