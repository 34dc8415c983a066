package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Asl;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Definitions that would never end or fill the memory end in the error of a limit: those of {@code quotas}, those measured
 * in the service, and a few of our own. {@code -Dasl.test.heap=512m} runs it in little memory.
 */
@Timeout(60)
class HostileDefinitionTest {

    private static final String MEMORY =
            "Expression evaluation memory limit exceeded: Check for excessive memory usage";
    private static final String STACK = "Stack overflow error: Check for non-terminating recursive function."
            + " Consider rewriting as tail-recursive";
    private static final String TIME = "Expression evaluation timeout: Check for infinite loop";
    private static final String RESULT_TOO_LARGE = "The state/task 'A' returned a result with a size exceeding the"
            + " maximum number of bytes service limit.";
    private static final String HISTORY_FULL = "The execution reached the maximum number of history events (25000).";
    private static final String LONG_TEXT =
            Json.of(Map.of("a", "x".repeat(200_000))).toText();

    private static Execution run(String definition, String input) {
        return Interpreter.of(StateMachine.parse(definition))
                .tasks("*", TaskHandler.of(task -> TaskResult.failure("Boom")))
                .run(input);
    }

    private static String machine(String states) {
        return "{\"StartAt\": \"A\", \"States\": {" + states + "}}";
    }

    /** Runs a Pass state whose parameter is the path or call. */
    private static Execution select(String expression, String input) {
        return run(
                machine("\"A\": {\"Type\": \"Pass\", \"End\": true, \"Parameters\": {\"a.$\": "
                        + Json.of(expression).toText() + "}}"),
                input);
    }

    private static Execution evaluate(String expression) {
        return Interpreter.of(StateMachine.builder()
                        .startAt("A")
                        .state(
                                "A",
                                PassState.jsonata()
                                        .output(Asl.jsonata(expression))
                                        .end())
                        .build())
                .run("{}");
    }

    private static void assertFailed(Execution execution, String error, String cause) {
        assertThat(execution.error()).as(execution::toString).contains(error);
        assertThat(execution.cause().orElseThrow()).endsWith(cause);
    }

    /** Of an expression that takes both, the speed of the machine says which is over first. */
    private static void assertEnded(Execution execution, String limit) {
        Map<String, String> limits = Map.of("STACK", STACK, "TIME", TIME, "MEMORY", MEMORY);

        assertThat(execution.error()).as(execution::toString).contains("States.QueryEvaluationError");
        assertThat(Stream.of(limit.split(" or ")).map(limits::get))
                .as(execution::toString)
                .anyMatch(execution.cause().orElseThrow()::endsWith);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'A': {'Type': 'Pass', 'Next': 'A'}",
                "'A': {'Type': 'Wait', 'Seconds': 0, 'Next': 'A'}",
                "'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Choice', 'Choices':"
                        + " [{'Variable': '$', 'IsPresent': true, 'Next': 'A'}]}",
                "'A': {'Type': 'Pass', 'Parameters': {'a.$': '$$'}, 'Next': 'A'}",
                "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'End': true, 'Retry':"
                        + " [{'ErrorEquals': ['States.ALL'], 'MaxAttempts': 99999999, 'BackoffRate': 1}]}",
                "'A': {'Type': 'Parallel', 'End': true, 'Branches': ["
                        + "{'StartAt': 'B', 'States': {'B': {'Type': 'Pass', 'Next': 'B'}}},"
                        + "{'StartAt': 'C', 'States': {'C': {'Type': 'Wait', 'Seconds': 0, 'Next': 'C'}}}]}",
                "'A': {'Type': 'Map', 'ItemsPath': '$.l', 'End': true, 'Retry':"
                        + " [{'ErrorEquals': ['States.ALL'], 'MaxAttempts': 99999999, 'BackoffRate': 1}],"
                        + " 'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Fail'}}}}",
                "'A': {'Type': 'Map', 'ItemsPath': '$.l', 'End': true, 'ItemProcessor': {'StartAt': 'B', 'States':"
                        + " {'B': {'Type': 'Map', 'ItemsPath': '$$.Execution.Input.l', 'End': true, 'ItemProcessor':"
                        + " {'StartAt': 'C', 'States': {'C': {'Type': 'Pass', 'End': true}}}}}}}"
            })
    void whatGoesOnForEverEndsWithTheHistory(String states) {
        String items = "1,".repeat(999) + "1";
        Execution execution = run(machine(states.replace('\'', '"')), "{\"l\": [" + items + "]}");

        assertFailed(execution, "States.Runtime", HISTORY_FULL);
        assertThat(execution.history()).hasSize(25_000);
    }

    /** Not a limit of the service, which keeps the histories of millions of executions. */
    @Test
    void theEventsOfAllIterationsOfADistributedMapHaveALimit() {
        String endless = "{\"Type\": \"Pass\", \"Next\": \"B\"}";
        Execution execution = run(
                machine("\"A\": {\"Type\": \"Map\", \"End\": true, \"ToleratedFailurePercentage\": 100,"
                        + " \"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\":"
                        + " \"STANDARD\"}, \"StartAt\": \"B\", \"States\": {\"B\": " + endless + "}}}"),
                "[" + "1,".repeat(299) + "1]");

        assertFailed(
                execution, "States.Runtime", "The execution reached the maximum number of history events (2500000).");
        assertThat(execution.mapRuns().get(0).executions().stream()
                        .mapToInt(child -> child.history().size())
                        .sum())
                .isBetween(2_400_000, 2_501_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"States.Format('{}{}', $.a, $.a)", "States.Array($.a, $.a)"})
    void whatDoublesInALoopEnds(String doubling) {
        Execution execution = run(
                machine("\"A\": {\"Type\": \"Pass\", \"Next\": \"A\", \"Parameters\": {\"a.$\": \"" + doubling
                        + "\"}}"),
                "{\"a\": \"x\"}");

        assertFailed(execution, "States.DataLimitExceeded", RESULT_TOO_LARGE);
        assertThat(execution.history()).hasSizeLessThan(50);
    }

    @Test
    void theTextOfAnIntrinsicFunctionEnds() {
        String many = ", $.a".repeat(20_000);
        String tooLong = "The text has more than 1048576 characters";

        assertFailed(
                select("States.Format('" + "{}".repeat(20_000) + "'" + many + ")", LONG_TEXT), intrinsic(), tooLong);
        assertFailed(select("States.JsonToString(States.Array($.a" + many + "))", LONG_TEXT), intrinsic(), tooLong);
        assertFailed(select("States.Array($.a" + many + ")", LONG_TEXT), "States.DataLimitExceeded", RESULT_TOO_LARGE);
    }

    private static String intrinsic() {
        return "States.IntrinsicFailure";
    }

    @Test
    void intrinsicFunctionsHaveTheLimitsOfTheService() {
        assertFailed(
                select("States.ArrayRange(1, 1001, 1)", "{}"),
                intrinsic(),
                "The range has 1001 elements; at most 1000 are allowed");
        assertFailed(
                select("States.Base64Encode($.a)", LONG_TEXT),
                intrinsic(),
                "The data has 200000 characters; at most 10000 are allowed");
        assertThatThrownBy(() -> select("States.Array(".repeat(11) + ")".repeat(11), "{}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textThatNestsTooDeeplyIsNoJson() {
        Execution execution = select("States.StringToJson($.a)", "{\"a\": \"" + "[".repeat(100_000) + "\"}");

        assertThat(execution.error()).contains(intrinsic());
        assertThatThrownBy(() -> select("$", "[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void uniqueElementsOfManyAreFoundInLinearTime() {
        String items = IntStream.range(10_000, 50_000).mapToObj(String::valueOf).collect(Collectors.joining(","));

        assertThat(select("States.ArrayUnique($.l)", "{\"l\": [" + items + "]}")
                        .output()
                        .get("a"))
                .hasSize(40_000);
    }

    @Test
    void aPathThatDescendsAgainAndAgainEnds() {
        String deep = "{\"a\": " + "[".repeat(200) + "1" + "]".repeat(200) + "}";

        assertFailed(select("$..*..*..*..*..*", deep), "States.Runtime", "The path selects too much");
        assertFailed(select("$..*..*..*..*..nowhere", deep), "States.Runtime", "The path selects too much");
    }

    @Test
    void aPathWithManyIndicesEnds() {
        assertThat(select("$.l[0" + ",0".repeat(99_999) + "]", "{\"l\": [1]}")
                        .output()
                        .get("a"))
                .hasSize(100_000);
    }

    @Test
    void aRegularExpressionOfAPathEnds() {
        String input = "{\"l\": [{\"a\": \"" + "a".repeat(60) + "!\"}]}";

        assertThat(select("$.l[?(@.a =~ /(a+)+$/)]", input).outputText()).isEqualTo("{\"a\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '"',
            value = {
                "( $f := function($x) { $f($x + 1) + 1 }; $f(0) ) -> STACK",
                "( $f := function($x) { $f($x + 1) }; $f(0) ) -> TIME",
                "$sum([1..900000]) -> MEMORY",
                "$range(1, 1000000000, 1) -> MEMORY",
                "$reduce([1..60], function($a, $b) { $a & $a }, 'x') -> MEMORY",
                "$reduce([1..60], function($a, $b) { [$a, $a] }, 'x') -> MEMORY",
                "$reduce([1..60], function($a, $b) { {'a': $a, 'b': $a} }, 'x') -> MEMORY",
                "$string($reduce([1..60], function($a, $b) { {'a': $a, 'b': $a} }, 'x')) -> MEMORY",
                "$map([1..1000], function($i) { [$map([1..800000], function($j) { $j })] }) -> TIME or MEMORY",
                "( $a := [1..3000]; $count($a.($x := $; $a.($x * $))) ) -> TIME or MEMORY",
                "$pad('x', 2000000000) -> MEMORY",
                "$pad('x', -2000000000) -> MEMORY",
                "( $s := $pad('x', 1000000, 'x'); $replace($s, 'x', $s) ) -> MEMORY",
                "( $s := $pad('x', 1000000, 'x'); $replace($s, /x/, $s) ) -> MEMORY",
                "$join($map([1..100000], function() { 'x' }), $pad('x', 1000000)) -> MEMORY",
                "$match($pad('', 60, 'a') & '!', /.*a.*a.*a.*a.*a.*a.*a.*a.*ab/) -> TIME",
                "$contains($pad('', 60, 'a') & '!', /.*a.*a.*a.*a.*a.*a.*a.*a.*ab/) -> TIME",
                "$split($pad('', 60, 'a') & '!', /.*a.*a.*a.*a.*a.*a.*a.*a.*ab/) -> TIME",
                "$replace($pad('', 60, 'a') & '!', /.*a.*a.*a.*a.*a.*a.*a.*a.*ab/, '') -> TIME",
                "$contains($pad('', 1000000, 'ab'), /^(a|b)*$/) -> STACK",
                "$reduce([1..15], function($a, $b) { {'a': $a, 'b': $a} }, 'x').**.** -> MEMORY"
            })
    void anExpressionThatNeverEndsOrFillsTheMemoryEnds(String expression, String limit) {
        assertEnded(evaluate(expression), limit);
    }

    @Test
    void manyValuesThatAreNotTooLargeEachEnd() {
        String assignments = IntStream.range(0, 1_000)
                .mapToObj(i -> "$v" + i + " := $pad('" + i + "', 6000000);")
                .collect(Collectors.joining());

        assertEnded(evaluate("(" + assignments + " 1)"), "TIME or MEMORY");
    }

    @Test
    void roundingToMorePlacesThanThereAreChangesNothing() {
        assertThat(evaluate("[$round(1.5, 100000000), $round(1.5, -100000000)]").outputText())
                .isEqualTo("[1.5,0]");
    }

    @Test
    void anExpressionThatNestsTooDeeplyIsRefused() {
        assertFailed(evaluate("1" + " + 1".repeat(200)), "States.QueryEvaluationError", STACK);
        assertThatThrownBy(() -> evaluate("[".repeat(20_000) + "]".repeat(20_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is nested too deeply; take it apart");
    }

    @Test
    void anOutputThatIsTooLargeIsRefused() {
        assertFailed(evaluate("$pad('x', 300000)"), "States.DataLimitExceeded", RESULT_TOO_LARGE);
        assertFailed(evaluate("$zip([1..800000], [1..800000])"), "States.DataLimitExceeded", RESULT_TOO_LARGE);
    }

    @Test
    void anInputThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> select("$", "\"" + "x".repeat(300 * 1024) + "\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the input has more than 262144 bytes");
    }

    @Test
    void variablesAreAtMost256KibibytesForAState() {
        assertFailed(
                variables(1, 300_000),
                "States.DataLimitExceeded",
                "The variables that the state 'A' assigns exceed the maximum of 262144 bytes.");
    }

    @Test
    void allVariablesAreAtMost10Mebibytes() {
        assertThat(variables(41, 250_000).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertFailed(
                variables(42, 250_000),
                "States.DataLimitExceeded",
                "The variables of the execution exceed the maximum of 10485760 bytes.");
    }

    /** Runs states that each set another variable. */
    private static Execution variables(int count, int characters) {
        StateMachine.Builder machine = StateMachine.builder().startAt("A");
        for (int i = 0; i < count; i++) {
            machine.state(
                    i == 0 ? "A" : "A" + i,
                    PassState.jsonata()
                            .assign("v" + i, Asl.jsonata("$pad('', " + characters + ")"))
                            .output(Json.of(1))
                            .next(i == count - 1 ? "End" : "A" + (i + 1)));
        }
        return Interpreter.of(machine.state("End", PassState.jsonata().end()).build())
                .run("{}");
    }

    @Test
    void manyIterationsAndBranchesEnd() {
        String pass = "{\"StartAt\": \"B\", \"States\": {\"B\": {\"Type\": \"Pass\", \"End\": true}}}";
        String items = "[" + "1,".repeat(131_000) + "1]";
        assertFailed(
                run(machine("\"A\": {\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": " + pass + "}"), items),
                "States.Runtime",
                HISTORY_FULL);

        String nested = pass;
        for (int i = 0; i < 240; i++) {
            nested = "{\"StartAt\": \"P" + i + "\", \"States\": {\"P" + i
                    + "\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": [" + nested + "]}}}";
        }
        assertThat(run(nested, "{}").status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }
}
