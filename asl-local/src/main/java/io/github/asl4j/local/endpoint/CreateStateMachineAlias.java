package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one or two versions of a state machine; the same request again gives the same alias. */
final class CreateStateMachineAlias implements Action {

    private static final Pattern NAME = Pattern.compile("^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$");

    private final Registry registry;

    CreateStateMachineAlias(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        Optional<String> description = request.text("description", 0, 256);
        request.require("name");
        Optional<String> name = request.matching("name", 1, 80, NAME);
        request.require("routingConfiguration");
        List<Alias.Route> routes = Alias.routes(request);
        request.check();
        Alias.check(routes);
        Alias alias = registry.find(Arns.stateMachine(routes.get(0).versionArn()))
                .orElseThrow(ApiException::noSuchResource)
                .createAlias(name.orElseThrow(), description, routes);
        return JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineAliasArn", alias.arn())
                .put("creationDate", Timestamp.of(alias.creationDate()));
    }
}
