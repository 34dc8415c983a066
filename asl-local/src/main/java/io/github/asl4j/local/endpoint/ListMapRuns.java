package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.MapRun;

/** Lists the Map Runs of an execution in the order of their start. */
final class ListMapRuns implements Action {

    private final Registry registry;

    ListMapRuns(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        Paging paging = Paging.of(request);
        request.check();
        Registry.Found found = registry.find(arn);
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        paging.write(response, "mapRuns", arn, found.now().mapRuns(), (page, run) -> {
            ObjectNode item = page.addObject().put("stateMachineArn", machineArn(run));
            DescribeMapRun.writeHead(item, found, run);
        });
        return response;
    }

    /** Returns the ARN of the part of the state machine that the child executions run. */
    private static String machineArn(MapRun run) {
        String arn = run.mapRunArn();
        return arn.substring(0, arn.lastIndexOf(':')).replace(":mapRun:", ":stateMachine:");
    }
}
