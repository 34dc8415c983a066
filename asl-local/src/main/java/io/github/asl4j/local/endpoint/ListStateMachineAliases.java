package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists the aliases of a state machine, or those that lead to one of its versions. */
final class ListStateMachineAliases implements Action {

    private final Registry registry;

    ListStateMachineAliases(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        Paging paging = Paging.of(request);
        request.check();
        Arns.MachineArn asked = Arns.stateMachine(arn);
        Machine machine = registry.find(asked).orElseThrow(() -> ApiException.noMachine(arn));
        if (asked.qualifier().isPresent()
                && asked.version().flatMap(machine::version).isEmpty()) {
            throw ApiException.noSuchResource();
        }
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        paging.write(
                response,
                "stateMachineAliases",
                "aliases " + arn,
                machine.aliases(alias -> asked.qualifier().isEmpty() || alias.leadsTo(arn)),
                (page, alias) -> page.addObject()
                        .put("stateMachineAliasArn", alias.arn())
                        .put("creationDate", Timestamp.of(alias.creationDate())));
        return response;
    }
}
