package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.StateTest;
import java.util.List;
import java.util.Optional;

/** The member {@code stateConfiguration} of a TestState request. */
record StateConfiguration(
        Optional<Integer> retrierRetryCount,
        Optional<String> errorCausedByState,
        Optional<Integer> mapIterationFailureCount,
        Optional<String> mapItemReaderData) {

    static final List<String> MEMBERS =
            List.of("retrierRetryCount", "errorCausedByState", "mapIterationFailureCount", "mapItemReaderData");

    private static final int ABSENT = -1;

    static StateConfiguration of(Optional<Request> members) {
        return new StateConfiguration(
                number(members, "retrierRetryCount"),
                members.flatMap(present -> present.text("errorCausedByState", 1, 80)),
                number(members, "mapIterationFailureCount"),
                members.flatMap(present -> present.text("mapItemReaderData", 0, ExecutionInput.MAX_BYTES)));
    }

    private static Optional<Integer> number(Optional<Request> members, String name) {
        return members.map(present -> present.number(name, Integer.MAX_VALUE, ABSENT))
                .filter(number -> number >= 0);
    }

    StateTest apply(StateTest test) {
        StateTest configured = test;
        configured = retrierRetryCount.map(configured::retrierRetryCount).orElse(configured);
        configured = errorCausedByState.map(configured::errorCausedByState).orElse(configured);
        configured = mapIterationFailureCount
                .map(configured::mapIterationFailureCount)
                .orElse(configured);
        return mapItemReaderData.map(configured::mapItemReaderData).orElse(configured);
    }
}
