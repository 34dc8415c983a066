package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.MapRun;

/** Returns how a Map Run stands. */
final class DescribeMapRun implements Action {

    private final Registry registry;

    DescribeMapRun(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("mapRunArn", 2_000);
        request.check();
        Registry.Found found = registry.mapRun(arn);
        MapRun run = found.mapRun().orElseThrow();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        writeHead(response, found, run);
        response.put("status", run.status().name())
                .put("maxConcurrency", run.limits().maxConcurrency())
                .put("toleratedFailureCount", run.limits().toleratedFailureCount())
                .put("toleratedFailurePercentage", run.limits().toleratedFailurePercentage())
                .put("redriveCount", run.redriveCount());
        run.redriveDate().ifPresent(date -> response.put("redriveDate", Timestamp.of(date)));
        write(response.putObject("itemCounts"), run.itemCounts());
        write(response.putObject("executionCounts"), run.executionCounts());
        return response;
    }

    /** Writes the members that lists of Map Runs have too. */
    static void writeHead(ObjectNode response, Registry.Found found, MapRun run) {
        response.put("mapRunArn", run.mapRunArn())
                .put("executionArn", found.now().executionArn())
                .put("startDate", Timestamp.of(run.startDate()));
        run.stopDate().ifPresent(date -> response.put("stopDate", Timestamp.of(date)));
    }

    private static void write(ObjectNode response, MapRun.Counts counts) {
        response.put("pending", counts.pending())
                .put("running", counts.running())
                .put("succeeded", counts.succeeded())
                .put("failed", counts.failed())
                .put("timedOut", counts.timedOut())
                .put("aborted", counts.aborted())
                .put("total", counts.total())
                // Recorded: also of results that no writer takes.
                .put("resultsWritten", counts.succeeded());
    }
}
