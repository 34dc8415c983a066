package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Makes a version of the present revision of a state machine; a second time it gives the same. */
final class PublishStateMachineVersion implements Action {

    private final Registry registry;

    PublishStateMachineVersion(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        Optional<String> revisionId = request.text("revisionId", 0, 1_024);
        Optional<String> description = request.text("description", 0, 256);
        request.check();
        Version version = registry.machine(arn).publish(revisionId, description);
        return JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineVersionArn", version.arn())
                .put("creationDate", Timestamp.of(version.creationDate()));
    }
}
