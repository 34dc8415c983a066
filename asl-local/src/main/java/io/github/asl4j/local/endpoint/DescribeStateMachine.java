package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.validate.VariableReferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Returns a state machine, or one of its versions, with its definition. */
final class DescribeStateMachine implements Action {

    private final Registry registry;

    DescribeStateMachine(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("stateMachineArn", 256);
        IncludedData included = IncludedData.of(request);
        request.check();
        Arns.MachineArn asked = Arns.stateMachine(arn);
        Machine machine = registry.find(asked).orElseThrow(() -> ApiException.noMachine(arn));
        Optional<Version> version = asked.version().flatMap(machine::version);
        if (asked.qualifier().isPresent() && version.isEmpty()) {
            throw ApiException.noMachine(arn);
        }
        Revision revision = version.map(Version::revision).orElseGet(machine::revision);
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineArn", arn)
                .put("name", machine.name())
                .put("status", "ACTIVE")
                .put("type", machine.type().name())
                .put(
                        "creationDate",
                        Timestamp.of(version.map(Version::creationDate).orElse(machine.creationDate())));
        version.flatMap(Version::description).ifPresent(text -> response.put("description", text));
        write(revision, included, response);
        return response;
    }

    /** Writes the members that describe a revision. */
    static void write(Revision revision, IncludedData included, ObjectNode response) {
        // AWS: the definition is required in responses; without data it is an empty object.
        response.put("definition", included == IncludedData.ALL_DATA ? revision.definition() : "{}")
                .put("roleArn", revision.roleArn());
        revision.id().ifPresent(id -> response.put("revisionId", id));
        revision.configuration().write(response);
        Map<String, List<String>> references =
                included == IncludedData.ALL_DATA ? VariableReferences.of(revision.definition()) : Map.of();
        if (!references.isEmpty()) {
            ObjectNode byState = response.putObject("variableReferences");
            references.forEach((state, names) -> names.forEach(byState.putArray(state)::add));
        }
    }
}
