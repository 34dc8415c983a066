package io.github.asl4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a case.
 *
 * @param name the folder
 * @param problem why it could not be run
 * @param differences what was not as expected
 * @param failure the error and cause of an execution that did not succeed
 * @param unusedMocks the states that were mocked and not reached
 * @param seconds how long it took
 */
record CaseResult(
        String name,
        Optional<String> problem,
        List<Difference> differences,
        Optional<String> failure,
        Set<String> unusedMocks,
        double seconds) {

    /** In one word. */
    enum Outcome {
        PASSED,
        FAILED,
        ERROR
    }

    Outcome outcome() {
        return problem.isPresent() ? Outcome.ERROR : differences.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
    }

    /** Returns a line for each difference, and how the execution ended. */
    List<String> lines() {
        List<String> lines =
                new ArrayList<>(differences.stream().map(Difference::toString).toList());
        failure.filter(text -> !differences.isEmpty()).ifPresent(text -> lines.add("it failed with " + text));
        return lines;
    }

    /** Returns a line for each mock that was not used. */
    List<String> notes() {
        return unusedMocks.stream()
                .map(state -> "the mock of \"" + state + "\" was not used")
                .toList();
    }
}
