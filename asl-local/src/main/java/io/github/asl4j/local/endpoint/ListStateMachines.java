package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists the state machines in the order of their names, which is recorded. */
final class ListStateMachines implements Action {

    private final Registry registry;

    ListStateMachines(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        Paging paging = Paging.of(request);
        request.check();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        paging.write(
                response,
                "stateMachines",
                "stateMachines",
                registry.machines(),
                (page, machine) -> page.addObject()
                        .put("stateMachineArn", machine.arn())
                        .put("name", machine.name())
                        .put("type", machine.type().name())
                        .put("creationDate", Timestamp.of(machine.creationDate())));
        return response;
    }
}
