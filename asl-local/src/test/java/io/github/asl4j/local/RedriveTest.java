package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Executions that go on after they failed: what succeeded is not done again. */
@Timeout(60)
class RedriveTest {

    private static final String TASK = "{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\"%s}";

    /** What tasks were called with; those that are in it fail. */
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    private static String task(String fields) {
        return TASK.formatted(", " + fields);
    }

    private StartedExecution start(String states, String input) {
        return start(states, input, ExecutionOptions.defaults());
    }

    private StartedExecution start(String states, String input, ExecutionOptions options) {
        return Interpreter.of(StateMachine.parse("{\"StartAt\": \"A\", \"States\": {" + states + "}}"))
                .tasks("sns:publish", TaskHandler.of(this::answer))
                .options(options)
                .start(input);
    }

    private Object answer(JsonNode input) {
        String text = input.isTextual() ? input.textValue() : input.toString();
        calls.add(text);
        return broken.contains(text) ? TaskResult.failure("Broken", text) : "done " + text;
    }

    private static Execution redrive(StartedExecution started) {
        started.redrive(Runnable::run);
        return started.join();
    }

    private static List<String> types(Execution execution) {
        return execution.history().stream().map(HistoryEvent::type).toList();
    }

    @Test
    void aFailedTaskIsDoneAgainWithoutItsStateBeingEnteredAgain() {
        broken.add("B");
        StartedExecution started = start(
                "\"A\": " + task("\"Parameters\": \"A\", \"ResultPath\": \"$.a\", \"Next\": \"B\"") + ", \"B\": "
                        + task("\"Parameters\": \"B\", \"ResultPath\": \"$.b\", \"End\": true"),
                "{}");
        Execution failed = started.join();
        assertThat(failed.notRedrivable()).isEmpty();
        broken.clear();

        Execution redriven = redrive(started);

        assertThat(redriven.outputText()).isEqualTo("{\"a\":\"done A\",\"b\":\"done B\"}");
        assertThat(calls).containsExactly("A", "B", "B");
        assertThat(redriven.redriveCount()).isEqualTo(1);
        assertThat(redriven.redriveDate()).isPresent();
        assertThat(redriven.executionArn()).isEqualTo(failed.executionArn());
        assertThat(redriven.error()).isEmpty();
        assertThat(types(redriven)
                        .subList(failed.history().size(), redriven.history().size()))
                .containsExactly(
                        "ExecutionRedriven",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSucceeded",
                        "TaskStateExited",
                        "ExecutionSucceeded");
        assertThat(redriven.history().get(failed.history().size()).details()).containsEntry("redriveCount", 1L);
        assertThat(redriven.notRedrivable()).contains("Execution is SUCCEEDED and cannot be redriven");
    }

    @Test
    void itCanFailAndBeRedrivenAgain() {
        broken.add("A");
        StartedExecution started = start("\"A\": " + task("\"Parameters\": \"A\", \"End\": true"), "{}");
        started.join();

        assertThat(redrive(started).status()).isEqualTo(ExecutionStatus.FAILED);
        broken.clear();
        assertThat(redrive(started).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(started.now().redriveCount()).isEqualTo(2);
    }

    @Test
    void retriesCountAnew() {
        broken.add("A");
        StartedExecution started = start(
                "\"A\": "
                        + task(
                                "\"Parameters\": \"A\", \"Retry\": [{\"ErrorEquals\": [\"Broken\"], \"MaxAttempts\": 2}],"
                                        + " \"End\": true"),
                "{}");
        started.join();
        redrive(started);

        assertThat(calls).hasSize(6);
    }

    @Test
    void theContextObjectTellsOfIt() {
        broken.add("0");
        StartedExecution started =
                start("\"A\": " + task("\"InputPath\": \"$$.Execution.RedriveCount\", \"End\": true"), "{}");
        started.join();
        Execution redriven = redrive(started);

        assertThat(calls).containsExactly("0", "1");
        assertThat(redriven.outputText()).isEqualTo("\"done 1\"");
    }

    @Test
    void onlyTheUnsuccessfulBranchesOfAParallelGoOn() {
        broken.add("three");
        String branches = "{\"StartAt\": \"X\", \"States\": {\"X\": " + task("\"Parameters\": \"one\", \"End\": true")
                + "}}, {\"StartAt\": \"Y\", \"States\": {\"Y\": " + task("\"Parameters\": \"two\", \"Next\": \"Z\"")
                + ", \"Z\": " + task("\"Parameters\": \"three\", \"End\": true")
                + "}}, {\"StartAt\": \"W\", \"States\":"
                + " {\"W\": {\"Type\": \"Wait\", \"Seconds\": 5, \"Next\": \"V\"}, \"V\": "
                + task("\"Parameters\": \"four\", \"End\": true") + "}}";
        StartedExecution started =
                start("\"A\": {\"Type\": \"Parallel\", \"Branches\": [" + branches + "], \"End\": true}", "{}");
        assertThat(started.join().status()).isEqualTo(ExecutionStatus.FAILED);
        broken.clear();
        calls.clear();

        Execution redriven = redrive(started);

        assertThat(redriven.outputText()).isEqualTo("[\"done one\",\"done three\",\"done four\"]");
        assertThat(calls).containsExactly("three", "four");
    }

    @Test
    void onlyTheUnsuccessfulIterationsOfAMapGoOn() {
        broken.add("3");
        StartedExecution started = start(
                "\"A\": {\"Type\": \"Map\", \"MaxConcurrency\": 1, \"End\": true, \"ItemProcessor\": {\"StartAt\": \"X\","
                        + " \"States\": {\"X\": " + task("\"End\": true") + "}}}",
                "[1, 2, 3, 4, 5]");
        started.join();
        broken.clear();
        calls.clear();

        Execution redriven = redrive(started);

        assertThat(redriven.outputText()).isEqualTo("[\"done 1\",\"done 2\",\"done 3\",\"done 4\",\"done 5\"]");
        assertThat(calls).containsExactly("3", "4", "5");
    }

    @Test
    void onlyTheUnsuccessfulChildExecutionsOfAMapRunGoOn() {
        broken.add("2");
        StartedExecution started = start(distributed("STANDARD"), "[1, 2, 3]");
        Execution failed = started.join();
        assertThat(failed.mapRuns().get(0).status()).isEqualTo(ExecutionStatus.FAILED);
        broken.clear();
        calls.clear();

        Execution redriven = redrive(started);

        assertThat(redriven.outputText()).isEqualTo("[\"done 1\",\"done 2\",\"done 3\"]");
        assertThat(calls).containsExactly("2", "3");
        MapRun run = redriven.mapRuns().get(0);
        assertThat(redriven.mapRuns()).hasSize(1);
        assertThat(run.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(run.redriveCount()).isEqualTo(1);
        assertThat(run.executions()).extracting(Execution::redriveCount).containsExactly(0, 1, 0);
        assertThat(types(redriven)).contains("MapRunRedriven");
    }

    @Test
    void expressChildExecutionsAreStartedAnew() {
        broken.add("2");
        StartedExecution started = start(distributed("EXPRESS"), "[1, 2, 3]");
        started.join();
        broken.clear();

        Execution redriven = redrive(started);

        assertThat(redriven.outputText()).isEqualTo("[\"done 1\",\"done 2\",\"done 3\"]");
        assertThat(redriven.mapRuns().get(0).executions())
                .extracting(Execution::redriveCount)
                .containsOnly(0);
    }

    private static String distributed(String type) {
        return "\"A\": {\"Type\": \"Map\", \"MaxConcurrency\": 1, \"End\": true, \"ItemProcessor\": {\"ProcessorConfig\":"
                + " {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"" + type + "\"}, \"StartAt\": \"X\", \"States\":"
                + " {\"X\": " + task("\"End\": true") + "}}}";
    }

    @Test
    void aBranchInABranchGoesOnWhereItWas() {
        broken.add("inner");
        String inner = "{\"StartAt\": \"I\", \"States\": {\"I\": {\"Type\": \"Map\", \"End\": true, \"ItemProcessor\":"
                + " {\"StartAt\": \"J\", \"States\": {\"J\": " + task("\"End\": true") + "}}}}}";
        StartedExecution started = start(
                "\"A\": {\"Type\": \"Parallel\", \"Branches\": [" + inner + "], \"End\": true}",
                "[\"outer\", \"inner\"]");
        started.join();
        broken.clear();
        calls.clear();

        assertThat(redrive(started).outputText()).isEqualTo("[[\"done outer\",\"done inner\"]]");
        assertThat(calls).containsExactly("inner");
    }

    @Test
    void variablesAreThereAsTheyWere() {
        broken.add("B");
        StartedExecution started = Interpreter.of(
                        StateMachine.parse("{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {\"A\":"
                                + " {\"Type\": \"Pass\", \"Assign\": {\"v\": 7}, \"Next\": \"B\"}, \"B\": {\"Type\":"
                                + " \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"Arguments\": \"B\","
                                + " \"Output\": \"{% $v %}\", \"End\": true}}}"))
                .tasks("sns:publish", TaskHandler.of(this::answer))
                .start("{}");
        started.join();
        broken.clear();

        assertThat(redrive(started).outputText()).isEqualTo("7");
    }

    @Test
    void aFailStateIsEnteredAgain() {
        StartedExecution started = start("\"A\": {\"Type\": \"Fail\", \"Error\": \"E\"}", "{}");
        started.join();

        assertThat(types(redrive(started)))
                .containsExactly(
                        "ExecutionStarted",
                        "FailStateEntered",
                        "ExecutionFailed",
                        "ExecutionRedriven",
                        "FailStateEntered",
                        "ExecutionFailed");
    }

    @Test
    void whatTimedOutGetsItsTimeAgain() {
        String wait =
                "{\"TimeoutSeconds\": 5, \"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\":"
                        + " 10, \"End\": true}}}";
        StartedExecution started = Interpreter.of(StateMachine.parse(wait)).start("{}");
        Execution first = started.join();
        Execution second = redrive(started);

        assertThat(second.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        assertThat(Duration.between(
                        first.stopDate().orElseThrow(), second.stopDate().orElseThrow()))
                .hasSeconds(5);
    }

    @Test
    void whatIsStoppedTwiceIsStoppedByTheSecondOnly() {
        StartedExecution started = start(
                "\"A\": {\"Type\": \"Wait\", \"Seconds\": 99, \"End\": true}",
                "{}",
                ExecutionOptions.defaults().realTime());
        started.stop();
        started.join();
        started.stop();
        started.redrive(action -> new Thread(action).start());

        assertThat(started.now().status()).isEqualTo(ExecutionStatus.RUNNING);
        started.stop("Again", "by hand");
        assertThat(started.join().error()).contains("Again");
    }

    @Test
    void whatRunsSucceededOrIsExpressIsNotRedriven() {
        StartedExecution succeeded = start("\"A\": {\"Type\": \"Succeed\"}", "{}");
        succeeded.join();
        StartedExecution express = start(
                "\"A\": {\"Type\": \"Fail\"}", "{}", ExecutionOptions.defaults().type(StateMachineType.EXPRESS));
        express.join();
        StartedExecution running = start(
                "\"A\": {\"Type\": \"Wait\", \"Seconds\": 99, \"End\": true}",
                "{}",
                ExecutionOptions.defaults().realTime());

        Map.of(
                        succeeded, "Execution is SUCCEEDED and cannot be redriven",
                        express, "Execution is of type EXPRESS and cannot be redriven",
                        running, "Execution is RUNNING and cannot be redriven")
                .forEach((execution, reason) -> assertThatThrownBy(() -> execution.redrive(Runnable::run))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage(reason));
        running.stop();
    }
}
