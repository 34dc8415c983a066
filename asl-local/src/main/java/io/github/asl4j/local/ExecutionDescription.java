package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Timestamps;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** An execution as DescribeExecution has it, its names in the case of the language, in the order of these names. */
record ExecutionDescription(Execution execution, Function<Instant, Object> time, boolean isText) {

    /** With times as text, and data as JSON text: an entry in a file of results. */
    static Map<String, Object> inFile(Execution execution) {
        return new ExecutionDescription(execution, Timestamps::format, true).members();
    }

    /**
     * With times in milliseconds: the result of {@code states:startExecution.sync}.
     *
     * @param isText whether data are JSON text; in {@code .sync:2} they are not
     */
    static Map<String, Object> ofTask(Execution execution, boolean isText) {
        return new ExecutionDescription(execution, Instant::toEpochMilli, isText).members();
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>();
        boolean succeeded = execution.status() == ExecutionStatus.SUCCEEDED;
        execution.cause().ifPresent(cause -> members.put("Cause", cause));
        execution.error().ifPresent(error -> members.put("Error", error));
        members.put("ExecutionArn", execution.executionArn());
        members.put("Input", isText ? execution.inputText() : execution.inputData());
        members.put("InputDetails", Map.of("Included", true));
        members.put("Name", execution.name());
        if (succeeded) {
            members.put("Output", isText ? execution.outputText() : execution.outputData());
            members.put("OutputDetails", Map.of("Included", true));
        }
        members.put("RedriveCount", (long) execution.redriveCount());
        execution.redriveDate().ifPresent(date -> members.put("RedriveDate", time.apply(date)));
        members.put("RedriveStatus", succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE");
        if (succeeded) {
            members.put("RedriveStatusReason", execution.notRedrivable().orElseThrow());
        }
        members.put("StartDate", time.apply(execution.startDate()));
        members.put("StateMachineArn", execution.stateMachineArn());
        members.put("Status", execution.status().name());
        execution.stopDate().ifPresent(date -> members.put("StopDate", time.apply(date)));
        return Collections.unmodifiableMap(members);
    }
}
