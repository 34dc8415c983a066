package io.github.asl4j.test;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.StateVisit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.jsonunit.assertj.JsonAssert;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about an execution. Those about its end and its states come back to it; {@link #output}, {@link #variable} and
 * {@link #taskInputs} go on to what they name. A failure shows all that happened.
 */
public final class ExecutionAssert extends AbstractAssert<ExecutionAssert, Execution> {

    ExecutionAssert(@Nullable Execution actual) {
        super(actual, ExecutionAssert.class);
    }

    /** Checks that it succeeded. */
    public ExecutionAssert succeeded() {
        return hasStatus(ExecutionStatus.SUCCEEDED);
    }

    /** Checks that it failed; not that it timed out or was aborted. */
    public ExecutionAssert failed() {
        return hasStatus(ExecutionStatus.FAILED);
    }

    /** Checks that it failed with this error name. */
    public ExecutionAssert failedWith(String error) {
        return failed().hasError(error);
    }

    /** Checks that it took longer than the machine allows. */
    public ExecutionAssert timedOut() {
        return hasStatus(ExecutionStatus.TIMED_OUT);
    }

    /** Checks that it was stopped from outside. */
    public ExecutionAssert aborted() {
        return hasStatus(ExecutionStatus.ABORTED);
    }

    /** Checks the status. */
    public ExecutionAssert hasStatus(ExecutionStatus status) {
        isNotNull();
        if (actual.status() != status) {
            throw unexpected(
                    "the status " + status,
                    "the status " + actual.status()
                            + actual.error().map(error -> " with " + error).orElse("")
                            + actual.cause().map(cause -> ": " + cause).orElse(""));
        }
        return this;
    }

    /** Checks the error name. */
    public ExecutionAssert hasError(String error) {
        isNotNull();
        if (!actual.error().equals(Optional.of(error))) {
            throw unexpected(
                    "the error \"" + error + "\"",
                    actual.error().map(given -> "the error \"" + given + "\"").orElse("no error"));
        }
        return this;
    }

    /** Checks the cause, the text for people. */
    public ExecutionAssert hasCause(String cause) {
        isNotNull();
        if (!actual.cause().equals(Optional.of(cause))) {
            throw unexpected("the cause " + cause, cause());
        }
        return this;
    }

    /** Checks that the cause has this part. */
    public ExecutionAssert hasCauseContaining(String part) {
        isNotNull();
        if (!actual.cause().orElse("").contains(part)) {
            throw unexpected("a cause with " + part, cause());
        }
        return this;
    }

    private String cause() {
        return actual.cause().map(given -> "the cause " + given).orElse("no cause");
    }

    /** Checks that these states were entered in this order; others may have been between them. */
    public ExecutionAssert visited(String... stateNames) {
        isNotNull();
        List<String> states = actual.states();
        int found = 0;
        for (String state : states) {
            if (found < stateNames.length && state.equals(stateNames[found])) {
                found++;
            }
        }
        if (found < stateNames.length) {
            String missing = found == 0
                    ? ", but not \"" + stateNames[0] + "\""
                    : ", but no \"" + stateNames[found] + "\" after \"" + stateNames[found - 1] + "\"";
            throw unexpected(
                    "visits of " + Arrays.asList(stateNames) + " in this order", "visits of " + states + missing);
        }
        return this;
    }

    /** Checks that just these states were entered, in this order, each as often as it is given. */
    public ExecutionAssert visitedExactly(String... stateNames) {
        isNotNull();
        if (!actual.states().equals(Arrays.asList(stateNames))) {
            throw unexpected("visits of exactly " + Arrays.asList(stateNames), "visits of " + actual.states());
        }
        return this;
    }

    /** Checks that none of these states was entered. */
    public ExecutionAssert didNotVisit(String... stateNames) {
        isNotNull();
        List<String> visited =
                Arrays.stream(stateNames).filter(actual.states()::contains).toList();
        if (!visited.isEmpty()) {
            throw unexpected("no visit of " + visited, "visits of " + actual.states());
        }
        return this;
    }

    /**
     * Checks how long it took, in the time of the execution.
     *
     * @param least the shortest time, itself allowed
     * @param most the longest time, itself allowed
     */
    public ExecutionAssert tookBetween(Duration least, Duration most) {
        isNotNull();
        Duration taken = Duration.between(actual.startDate(), actual.stopDate().orElse(actual.startDate()));
        if (taken.compareTo(least) < 0 || taken.compareTo(most) > 0) {
            throw unexpected("a time from " + least + " to " + most, taken.toString());
        }
        return this;
    }

    /** Goes on to the output of an execution that succeeded. */
    public JsonAssert output() {
        succeeded();
        return assertThatJson(actual.output()).as(this::trace);
    }

    /** Goes on to the value that a variable of the machine had at the end. */
    public JsonAssert variable(String name) {
        isNotNull();
        JsonNode value = actual.variables().get(name);
        if (value == null) {
            throw unexpected(
                    "a variable \"" + name + "\"",
                    "the variables " + actual.variables().keySet());
        }
        return assertThatJson(value).as(this::trace);
    }

    /** Goes on to the visits of a state, in their order; none if it was not entered. */
    public ListAssert<StateVisit> visits(String stateName) {
        isNotNull();
        return Assertions.assertThat(actual.visits().stream()
                        .filter(visit -> visit.stateName().equals(stateName))
                        .toList())
                .as(this::trace);
    }

    /**
     * Goes on to what tasks received, one for each attempt.
     *
     * @param pattern which tasks, as in {@link io.github.asl4j.local.Interpreter#tasks}: {@code sns:publish}
     */
    public ListAssert<JsonNode> taskInputs(String pattern) {
        isNotNull();
        return Assertions.assertThat(actual.taskInputs(pattern)).as(this::trace);
    }

    private AssertionError unexpected(String expected, String found) {
        return failure("%nExpecting %s, but it has %s:%n%s", expected, found, trace());
    }

    private String trace() {
        return actual.trace();
    }
}
