package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists the versions of a state machine, the newest first. */
final class ListStateMachineVersions implements Action {

    private final Registry registry;

    ListStateMachineVersions(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        Paging paging = Paging.of(request);
        request.check();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        paging.writeNewestFirst(
                response,
                "stateMachineVersions",
                "versions " + arn,
                registry.machine(arn).versions(),
                (page, version) -> page.addObject()
                        .put("stateMachineVersionArn", version.arn())
                        .put("creationDate", Timestamp.of(version.creationDate())));
        return response;
    }
}
