package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Changes the limits of a Map Run that goes on. */
final class UpdateMapRun implements Action {

    private final Registry registry;

    UpdateMapRun(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("mapRunArn", 2_000);
        OptionalLong maxConcurrency = request.wholeNumber("maxConcurrency", 0, Integer.MAX_VALUE);
        OptionalDouble percentage = request.percentage("toleratedFailurePercentage");
        OptionalLong count = request.wholeNumber("toleratedFailureCount", 0, Long.MAX_VALUE);
        request.check();
        Registry.Found found = registry.mapRun(arn);
        if (maxConcurrency.isEmpty() && percentage.isEmpty() && count.isEmpty()) {
            throw ApiException.invalid(
                    "At least one of maxConcurrency, toleratedFailureCount and toleratedFailurePercentage must be"
                            + " specified");
        } else if (!found.started().execution().updateMapRun(arn, maxConcurrency, count, percentage)) {
            throw ApiException.invalid(
                    "Map Run is " + found.mapRun().orElseThrow().status() + " and cannot be updated");
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
