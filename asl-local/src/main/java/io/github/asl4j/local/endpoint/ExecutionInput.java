package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;

/** Checks the inputs of requests. */
final class ExecutionInput {

    static final int MAX_BYTES = 262_144;

    private ExecutionInput() {}

    /**
     * Returns an input.
     *
     * @throws ApiException if it is no JSON
     */
    static String check(String input) {
        if (input.isBlank()) {
            throw new ApiException(
                    "InvalidExecutionInput", "Invalid State Machine Execution Input: 'Invalid execution input.'");
        }
        try {
            Data.parse(input);
            return input;
        } catch (JsonProcessingException e) {
            throw new ApiException(
                    "InvalidExecutionInput", "Invalid State Machine Execution Input: '" + e.getOriginalMessage() + "'");
        }
    }
}
