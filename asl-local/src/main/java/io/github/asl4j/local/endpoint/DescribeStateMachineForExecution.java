package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Returns the state machine as an execution runs it. */
final class DescribeStateMachineForExecution implements Action {

    private final Registry registry;

    DescribeStateMachineForExecution(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        IncludedData included = IncludedData.of(request);
        request.check();
        Registry.Found found = registry.find(arn);
        String machineArn = found.now().stateMachineArn();
        String name = machineArn.substring(machineArn.lastIndexOf(':') + 1);
        Revision revision = revision(found);
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineArn", machineArn)
                .put("name", name)
                .put("updateDate", Timestamp.of(revision.date()));
        DescribeStateMachine.write(revision, included, response);
        found.mapRun().ifPresent(run -> {
            response.put("mapRunArn", run.mapRunArn()).put("label", name.substring(name.lastIndexOf('/') + 1));
            if (included == IncludedData.ALL_DATA) {
                response.put("definition", Definitions.ofChildExecutions(revision.definition(), run.stateName()));
            }
        });
        return response;
    }

    /** Returns the revision that it was started with; of one that a task started, the present one of its machine. */
    private Revision revision(Registry.Found found) {
        return found.isOwn() || found.mapRun().isPresent()
                ? found.started().target().revision()
                : registry.target(found.now().stateMachineArn()).revision();
    }
}
