package io.github.asl4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Mocked answers of tasks in the format of Step Functions Local, {@code MockConfigFile.json}: test cases of state machines,
 * which name a mocked response for each mocked state; and the mocked responses, which answer invocation by invocation.
 *
 * <pre>{@code
 * {
 *   "StateMachines": {"Order": {"TestCases": {"Retried": {"Charge": "BusyOnce"}}}},
 *   "MockedResponses": {
 *     "BusyOnce": {
 *       "0": {"Throw": {"Error": "Busy", "Cause": "try again"}},
 *       "1-2": {"Return": {"StatusCode": 200, "Payload": {"paid": true}}}
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>The invocations of a state are counted from 0 over a whole execution: its retries, the iterations of Maps and the
 * rounds of loops. An invocation without an answer fails the execution with {@code States.Runtime}. A state that the test
 * case does not name keeps its handler. What the format does not have is an error.
 *
 * @see Interpreter#mocks
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html">AWS: Using mocked service
 *     integrations</a>
 */
public final class MockConfig {

    private final Map<String, Map<String, Map<String, MockedResponse>>> stateMachines;

    MockConfig(Map<String, Map<String, Map<String, MockedResponse>>> stateMachines) {
        this.stateMachines = stateMachines;
    }

    /**
     * Reads a configuration.
     *
     * @throws IllegalArgumentException if the text is none; the message tells the place and what to do
     */
    public static MockConfig parse(String text) {
        return new MockConfigReader(text).read();
    }

    /**
     * Reads the file of a configuration, in UTF-8.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds none; the message tells the file, the place and what to do
     */
    public static MockConfig read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Returns the names of the state machines. */
    public Set<String> stateMachines() {
        return stateMachines.keySet();
    }

    /**
     * Returns the names of the test cases of a state machine.
     *
     * @throws IllegalArgumentException if there is no such machine
     */
    public Set<String> testCases(String stateMachine) {
        return machine(stateMachine).keySet();
    }

    /**
     * Returns the names of the states that a test case mocks.
     *
     * @throws IllegalArgumentException if there is no such machine or test case
     */
    public Set<String> states(String stateMachine, String testCase) {
        return testCase(stateMachine, testCase).keySet();
    }

    /** Returns the mocked responses of a test case by the names of the states. */
    Map<String, MockedResponse> testCase(String stateMachine, String testCase) {
        Map<String, Map<String, MockedResponse>> testCases = machine(stateMachine);
        Map<String, MockedResponse> found = testCases.get(Objects.requireNonNull(testCase, "testCase"));
        if (found == null) {
            throw new IllegalArgumentException("\"" + testCase + "\" is not a test case of the state machine \""
                    + stateMachine + "\"; it has " + testCases.keySet());
        }
        return found;
    }

    private Map<String, Map<String, MockedResponse>> machine(String name) {
        Map<String, Map<String, MockedResponse>> testCases =
                stateMachines.get(Objects.requireNonNull(name, "stateMachine"));
        if (testCases == null) {
            throw new IllegalArgumentException("\"" + name
                    + "\" is not a state machine of this mock configuration; it has " + stateMachines.keySet());
        }
        return testCases;
    }
}
