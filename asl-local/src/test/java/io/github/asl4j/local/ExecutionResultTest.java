package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Asl;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an execution tells about its states and variables. */
class ExecutionResultTest {

    private static final Execution EXECUTION = Interpreter.of(StateMachine.builder()
                    .startAt("A")
                    .state(
                            "A",
                            PassState.jsonata()
                                    .assign("x", 1)
                                    .assign("y", Asl.jsonata("$states.input.y"))
                                    .next("B"))
                    .state(
                            "B",
                            PassState.jsonata()
                                    .assign("x", Asl.jsonata("$x + 1"))
                                    .output(Json.of("out"))
                                    .next("C"))
                    .state("C", PassState.jsonata().end())
                    .build())
            .run(Map.of("y", "in"));

    @Test
    void theVariablesAreThoseAtTheEnd() {
        assertThat(EXECUTION.variables()).hasToString("{x=2, y=\"in\"}");
    }

    @Test
    void aVisitHasTheVariablesAtItsEntryAndThoseItSet() {
        assertThat(EXECUTION.visits())
                .extracting(visit -> visit.variables() + " " + visit.assigned())
                .containsExactly("{} {x=1, y=\"in\"}", "{x=1, y=\"in\"} {x=2}", "{x=2, y=\"in\"} {}");
    }

    @Test
    void aVisitHasItsInputAndOutput() {
        assertThat(EXECUTION.visits())
                .extracting(visit -> visit.stateName() + " " + visit.input() + " "
                        + visit.output().orElseThrow())
                .containsExactly("A {\"y\":\"in\"} {\"y\":\"in\"}", "B {\"y\":\"in\"} \"out\"", "C \"out\" \"out\"");
        assertThat(EXECUTION.states()).containsExactly("A", "B", "C");
    }

    @Test
    void aVisitSaysHowItWasLeft() {
        Interpreter interpreter = Interpreter.of(StateMachine.parse("""
                {"StartAt": "Call", "States": {
                  "Call": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Next": "Ask",
                    "Catch": [{"ErrorEquals": ["A"], "Next": "Ask"}, {"ErrorEquals": ["B"], "Next": "Last"}]},
                  "Ask": {"Type": "Choice", "Default": "Done", "Choices": [
                    {"Variable": "$.n", "NumericEquals": 1, "Next": "Last"},
                    {"Variable": "$.n", "NumericEquals": 2, "Next": "Last"}]},
                  "Last": {"Type": "Pass", "End": true},
                  "Done": {"Type": "Succeed"}}}"""));

        assertThat(ways(interpreter, TaskResult.success(Map.of("n", 2))))
                .containsExactly("/Next", "/Choices/1/Next", "/End");
        assertThat(ways(interpreter, TaskResult.success(Map.of("n", 3)))).containsExactly("/Next", "/Default", "");
        assertThat(ways(interpreter, TaskResult.failure("B"))).containsExactly("/Catch/1/Next", "/End");
        assertThat(ways(interpreter, TaskResult.failure("C"))).containsExactly("");
    }

    private static List<String> ways(Interpreter interpreter, TaskResult result) {
        return interpreter.tasks("*", TaskHandler.always(result)).run("{}").visits().stream()
                .map(visit -> visit.transition().orElse(""))
                .toList();
    }

    @Test
    void aVisitSaysHowLongItTookAndWithWhatErrorItEnded() {
        Execution execution = Interpreter.of(StateMachine.parse("""
                        {"StartAt": "Slow", "States": {
                          "Slow": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Next": "Wait",
                            "Retry": [{"ErrorEquals": ["A"], "IntervalSeconds": 5, "MaxAttempts": 1}],
                            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Wait"}]},
                          "Wait": {"Type": "Wait", "Seconds": 60, "Next": "Both"},
                          "Both": {"Type": "Parallel", "End": true, "Branches": [
                            {"StartAt": "Fine", "States": {"Fine": {"Type": "Pass", "End": true}}},
                            {"StartAt": "Bad", "States": {"Bad": {"Type": "Fail", "Error": "Wrong"}}}]}}}"""))
                .tasks("*", TaskHandler.always(TaskResult.failure("A")))
                .run("{}");

        assertThat(execution.visits())
                .extracting(visit -> visit.stateName() + " "
                        + visit.duration().map(Object::toString).orElse("-") + " "
                        + visit.error().orElse("-"))
                .containsExactly("Slow PT5S A", "Wait PT1M -", "Both - -", "Fine PT0S -", "Bad PT0S Wrong");
        assertThat(execution.visits().get(1).enteredDate())
                .isEqualTo(execution.startDate().plusSeconds(5));
    }

    @Test
    void whatTasksReceivedIsFoundByTheirResource() {
        Execution execution = Interpreter.of(StateMachine.parse("""
                        {"StartAt": "A", "States": {
                          "A": {"Type": "Task", "Resource": "arn:aws-cn:states:::aws-sdk:s3:putObject", "Next": "B",
                            "Parameters": {"Key": "a"}, "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 1}],
                            "Catch": [{"ErrorEquals": ["Busy"], "Next": "B"}]},
                          "B": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true,
                            "Parameters": {"Key": "b"}}}}"""))
                .tasks("aws-sdk:s3:putObject", TaskHandler.always(TaskResult.failure("Busy")))
                .tasks("*", TaskHandler.of(input -> "done"))
                .run("{}");

        assertThat(execution.taskInputs("aws-sdk:s3:*")).hasToString("[{\"Key\":\"a\"}, {\"Key\":\"a\"}]");
        assertThat(execution.taskInputs("arn:aws:lambda:*:function:f")).hasToString("[{\"Key\":\"b\"}]");
        assertThat(execution.taskInputs("sns:publish")).isEmpty();
    }
}
