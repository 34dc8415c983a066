package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.StateMachine;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NestedExecutionTest {

    private static final String ARN = "arn:aws:states:eu-west-1:111122223333:stateMachine:Child";

    private static Interpreter parent(String pattern, String fields) {
        return Interpreter.of(StateMachine.parse("""
                {"StartAt": "Start", "States": {"Start": {"Type": "Task", %s "End": true,
                  "Resource": "arn:aws:states:::states:startExecution.%s",
                  "Parameters": {"StateMachineArn": "%s", "Name": "one", "Input": {"a": 1}}}}}""".formatted(fields, pattern, ARN)));
    }

    private static Interpreter child(String states) {
        return Interpreter.of(StateMachine.parse("{\"StartAt\": \"A\", \"States\": {" + states + "}}"));
    }

    @Test
    void theTaskWaitsForTheExecutionInTheSameTime() {
        Execution execution = parent("sync:2", "")
                .stateMachine(ARN, child("\"A\": {\"Type\": \"Wait\", \"Seconds\": 5, \"End\": true}"))
                .run("{}");

        assertThat(Duration.between(execution.startDate(), execution.stopDate().orElseThrow()))
                .hasSeconds(5);
        JsonNode output = execution.output();
        assertThat(output.get("ExecutionArn").textValue())
                .isEqualTo("arn:aws:states:eu-west-1:111122223333:execution:Child:one");
        assertThat(output.get("StateMachineArn").textValue()).isEqualTo(ARN);
        assertThat(output.at("/Output/a").intValue()).isEqualTo(1);
        assertThat(output.get("Status").textValue()).isEqualTo("SUCCEEDED");
        assertThat(output.get("StopDate").longValue() - output.get("StartDate").longValue())
                .isEqualTo(5000);
        assertThat(execution.history().stream().map(HistoryEvent::type))
                .containsSubsequence("TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded");
        assertThat(execution.nestedExecutions())
                .singleElement()
                .satisfies(nested -> assertThat(nested.states()).containsExactly("A"));
    }

    @Test
    void withoutTheTwoDataAreText() {
        Execution execution = parent("sync", "")
                .stateMachine(ARN, child("\"A\": {\"Type\": \"Pass\", \"End\": true}"))
                .run("{}");

        assertThat(execution.output().get("Output").textValue()).isEqualTo("{\"a\":1}");
    }

    @Test
    void whenTheTaskTimesOutTheExecutionIsStopped() {
        Execution execution = parent("sync:2", "\"TimeoutSeconds\": 2,")
                .stateMachine(ARN, child("\"A\": {\"Type\": \"Wait\", \"Seconds\": 5, \"End\": true}"))
                .run("{}");

        assertThat(execution.error()).contains("States.Timeout");
        assertThat(execution.nestedExecutions()).singleElement().satisfies(nested -> {
            assertThat(nested.status()).isEqualTo(ExecutionStatus.ABORTED);
            assertThat(nested.cause())
                    .contains("The Task state in AWS Step Functions execution [" + execution.executionArn()
                            + "] which was managing this resource was aborted");
        });
    }

    @Test
    void aHandlerGoesBeforeAMachine() {
        Execution execution = parent("sync:2", "")
                .stateMachine(ARN, child("\"A\": {\"Type\": \"Pass\", \"End\": true}"))
                .task("Start", TaskHandler.of(input -> "mocked"))
                .run("{}");

        assertThat(execution.outputText()).isEqualTo("\"mocked\"");
    }
}
