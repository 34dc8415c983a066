package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Changes the description of an alias, or the versions that it names. */
final class UpdateStateMachineAlias implements Action {

    private final Registry registry;

    UpdateStateMachineAlias(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineAliasArn", 256);
        Optional<String> description = request.text("description", 0, 256);
        Optional<List<Alias.Route>> routes =
                request.has("routingConfiguration") ? Optional.of(Alias.routes(request)) : Optional.empty();
        request.check();
        Arns.MachineArn asked = DescribeStateMachineAlias.aliasArn(arn);
        if (description.isEmpty() && routes.isEmpty()) {
            throw ApiException.invalid("Either the description or the routing configuration must be specified");
        }
        routes.ifPresent(Alias::check);
        Alias alias = registry.find(asked)
                .orElseThrow(ApiException::noSuchResource)
                .updateAlias(asked.qualifier().orElseThrow(), description, routes);
        return JsonNodeFactory.instance.objectNode().put("updateDate", Timestamp.of(alias.updateDate()));
    }
}
