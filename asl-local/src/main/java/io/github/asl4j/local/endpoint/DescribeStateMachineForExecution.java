package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.MapRun;

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
        Revision revision = found.started().target().revision();
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("stateMachineArn", machineArn)
                .put("name", name)
                .put("updateDate", Timestamp.of(revision.date()));
        DescribeStateMachine.write(revision, included, response);
        found.mapRun()
                .map(MapRun::mapRunArn)
                .ifPresent(
                        run -> response.put("mapRunArn", run).put("label", name.substring(name.lastIndexOf('/') + 1)));
        return response;
    }
}
