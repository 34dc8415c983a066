package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.MapRun;
import java.util.Optional;

/** Returns how an execution stands. */
final class DescribeExecution implements Action {

    private final Registry registry;

    DescribeExecution(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        IncludedData included = IncludedData.of(request);
        request.check();
        Registry.Found found = registry.find(arn);
        Execution execution = found.now();
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        writeHead(response, found);
        execution.error().ifPresent(error -> response.put("error", error));
        execution.cause().ifPresent(cause -> response.put("cause", cause));
        boolean isChild = found.mapRun().isPresent();
        if (found.isOwn()) {
            found.started().traceHeader().ifPresent(header -> response.put("traceHeader", header));
        }
        boolean succeeded = execution.status() == ExecutionStatus.SUCCEEDED;
        writeData(
                response,
                included,
                found.isOwn() ? found.started().inputText() : execution.inputText(),
                succeeded ? Optional.of(execution.outputText()) : Optional.empty());
        execution
                .notRedrivable()
                .ifPresentOrElse(
                        reason ->
                                response.put("redriveStatus", "NOT_REDRIVABLE").put("redriveStatusReason", reason),
                        () -> response.put("redriveStatus", isChild ? "REDRIVABLE_BY_MAP_RUN" : "REDRIVABLE"));
        return response;
    }

    /** Writes the members that lists of executions have too. */
    static void writeHead(ObjectNode response, Registry.Found found) {
        Execution execution = found.now();
        response.put("executionArn", execution.executionArn())
                .put("stateMachineArn", execution.stateMachineArn())
                .put("name", execution.name())
                .put("status", execution.status().name())
                .put("startDate", Timestamp.of(execution.startDate()));
        execution.stopDate().ifPresent(date -> response.put("stopDate", Timestamp.of(date)));
        if (found.isOwn()) {
            Target target = found.started().target();
            target.versionArn().ifPresent(version -> response.put("stateMachineVersionArn", version));
            target.aliasArn().ifPresent(alias -> response.put("stateMachineAliasArn", alias));
        }
        found.mapRun().map(MapRun::mapRunArn).ifPresent(run -> response.put("mapRunArn", run));
        response.put("redriveCount", execution.redriveCount());
        execution.redriveDate().ifPresent(date -> response.put("redriveDate", Timestamp.of(date)));
    }

    /** Writes the input, and the output if there is one. */
    static void writeData(ObjectNode response, IncludedData included, String input, Optional<String> output) {
        boolean all = included == IncludedData.ALL_DATA;
        if (all) {
            response.put("input", input);
            output.ifPresent(text -> response.put("output", text));
        }
        response.putObject("inputDetails").put("included", all);
        if (output.isPresent()) {
            response.putObject("outputDetails").put("included", all);
        }
    }
}
