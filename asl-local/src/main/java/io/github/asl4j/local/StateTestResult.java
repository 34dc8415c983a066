package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What came of a {@link StateTest}.
 *
 * @param status how it ended
 * @param output the output of the state; empty if it was not left, or the {@code "Output"} of a Catcher has no value
 * @param error the error of the state, also where it is caught or would be retried
 * @param cause the cause, without the words about the state with which that of an execution begins
 * @param nextState the state that comes next; empty if the state is the last, or was not left
 * @param inspectionData the values between the fields of the state
 */
public record StateTestResult(
        TestExecutionStatus status,
        Optional<JsonNode> output,
        Optional<String> error,
        Optional<String> cause,
        Optional<String> nextState,
        InspectionData inspectionData) {}
