package io.github.asl4j.cli;

import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MockConfig;
import java.util.Optional;
import java.util.Set;

/**
 * A test case of a file of mocks.
 *
 * @param states the states that it mocks
 */
record MockFile(MockConfig config, String stateMachine, String testCase, Set<String> states) {

    /**
     * Returns a test case.
     *
     * @param file the file, as it is shown
     * @param machine the name of the machine, which is not needed where the file has one machine
     * @param testCase the name of the test case
     * @param likely the name of the test case where none is given, if it has one of this name; else, its only one
     * @throws IllegalArgumentException if there is no such test case, or more than one; the message tells what there is
     */
    static MockFile of(
            MockConfig config, String file, String machine, Optional<String> testCase, Optional<String> likely) {
        Set<String> machines = config.stateMachines();
        if (machines.size() != 1 && !machines.contains(machine)) {
            throw new IllegalArgumentException("\"" + file + "\" has the state machines " + machines
                    + ", of which none is named \"" + machine + "\"");
        }
        String found =
                machines.contains(machine) ? machine : machines.iterator().next();
        Set<String> testCases = config.testCases(found);
        if (testCase.isEmpty()
                && testCases.size() != 1
                && likely.filter(testCases::contains).isEmpty()) {
            throw new IllegalArgumentException("\"" + file + "\" has the test cases " + testCases
                    + likely.map(name -> ", of which none is named \"" + name + "\"")
                            .orElse("; choose one with --test-case"));
        }
        String chosen = testCase.or(() -> likely.filter(testCases::contains))
                .orElseGet(() -> testCases.iterator().next());
        return new MockFile(config, found, chosen, config.states(found, chosen));
    }

    /** Returns the interpreter with the mocks of the test case. */
    Interpreter in(Interpreter interpreter) {
        return interpreter.mocks(config, stateMachine, testCase);
    }
}
