package io.github.asl4j.test.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.test.AslAssertions;
import io.github.asl4j.test.Coverage;
import io.github.asl4j.test.Samples;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

class InputsTest {

    private static final StateMachine JSON_PATH = StateMachine.parse("""
            {"StartAt": "Ask", "States": {
              "Ask": {"Type": "Choice", "Default": "Each", "Choices": [
                {"Variable": "$.order.kind", "StringEquals": "gift", "Next": "Gift"},
                {"And": [{"Variable": "$['the total']", "NumericGreaterThan": 1000},
                  {"Not": {"Variable": "$.order.when", "TimestampLessThan": "2030-01-01T00:00:00Z"}}], "Next": "Large"},
                {"Variable": "$.note", "IsPresent": true, "Next": "Noted"},
                {"Variable": "$.order.urgent", "BooleanEquals": true, "Next": "Urgent"}]},
              "Gift": {"Type": "Wait", "SecondsPath": "$.delay", "Next": "Each"},
              "Large": {"Type": "Pass", "InputPath": "$.order.when", "ResultPath": "$.since", "Next": "Each"},
              "Noted": {"Type": "Pass", "Parameters": {"lines.$": "$$.Execution.Input.lines",
                "n.$": "States.MathAdd($.number, 1)", "h.$": "States.Hash($.order.kind, 'MD5')"}, "Next": "Each"},
              "Urgent": {"Type": "Pass", "Next": "Each"},
              "Each": {"Type": "Map", "ItemsPath": "$.lines", "End": true, "ItemProcessor": {"StartAt": "Line", "States": {
                "Line": {"Type": "Choice", "Default": "Rest", "Choices": [
                  {"Variable": "$.sku", "StringMatches": "A-*", "Next": "A"}]},
                "A": {"Type": "Succeed"}, "Rest": {"Type": "Succeed"}}}}}}""");

    private static final StateMachine JSONATA = StateMachine.parse("""
            {"QueryLanguage": "JSONata", "StartAt": "Ask", "States": {
              "Ask": {"Type": "Choice", "Default": "Each", "Choices": [
                {"Condition": "{% $states.input.order.kind = 'gift' %}", "Next": "Gift"},
                {"Condition": "{% $states.input.total > 1000 and $states.input.order.`the rate` in ['high', 'low'] %}",
                  "Next": "Large"},
                {"Condition": "{% $exists($states.input.note) %}", "Next": "Noted"}]},
              "Gift": {"Type": "Wait", "Seconds": "{% $states.input.delay + 1 %}", "Next": "Each"},
              "Large": {"Type": "Pass", "Output": "{% $merge([$states.input, {'sum': $sum($states.input.amounts)}]) %}",
                "Next": "Each"},
              "Noted": {"Type": "Pass", "Next": "Each"},
              "Each": {"Type": "Map", "Items": "{% $states.context.Execution.Input.lines %}", "End": true,
                "ItemProcessor": {"StartAt": "Line", "States": {
                  "Line": {"Type": "Choice", "Default": "Rest", "Choices": [
                    {"Condition": "{% $states.input.n <= 3 %}", "Next": "Few"}]},
                  "Few": {"Type": "Succeed"}, "Rest": {"Type": "Succeed"}}}}}}""");

    private static final Coverage JSON_PATH_COVERAGE = Coverage.of(JSON_PATH);
    private static final Coverage JSONATA_COVERAGE = Coverage.of(JSONATA);
    private static final Coverage SAMPLE_COVERAGE = Coverage.of(Samples.CALL_MICROSERVICE);

    @Provide
    Arbitrary<JsonNode> readByJsonPath() {
        return Inputs.readBy(JSON_PATH);
    }

    @Provide
    Arbitrary<JsonNode> readByJsonata() {
        return Inputs.readBy(JSONATA);
    }

    @Property(tries = 500)
    void allThatPathsReadIsThere(@ForAll("readByJsonPath") JsonNode input) {
        AslAssertions.assertThat(JSON_PATH_COVERAGE.interpreter().run(input)).succeeded();
    }

    @Property(tries = 500)
    void allThatExpressionsReadIsThere(@ForAll("readByJsonata") JsonNode input) {
        AslAssertions.assertThat(JSONATA_COVERAGE.interpreter().run(input)).succeeded();
    }

    @Provide
    Arbitrary<TaskHandler> handlers() {
        return TaskOutcomes.of(Samples.CALL_MICROSERVICE).handlers();
    }

    @Property(tries = 200)
    void tasksGetWhatTheMachineAsksFor(@ForAll("handlers") TaskHandler handler) {
        SAMPLE_COVERAGE.interpreter().tasks("*", handler).run("{}");
    }

    @AfterContainer
    static void allIsReached() {
        AslAssertions.assertThat(JSON_PATH_COVERAGE).isComplete();
        AslAssertions.assertThat(JSONATA_COVERAGE).isComplete();
        AslAssertions.assertThat(SAMPLE_COVERAGE).isComplete();
    }

    @Example
    void theSchemaIsOneToGoOnWith() {
        assertThat(Inputs.schemaReadBy(Samples.CALL_MICROSERVICE))
                .hasToString("{\"type\":\"object\",\"properties\":"
                        + "{\"StatusCode\":{\"enum\":[199,200,201]}},\"required\":[\"StatusCode\"]}");
    }

    @Example
    void outcomesAreThoseOfTheServiceAndOfTheState() {
        StateMachine machine = StateMachine.parse("""
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                  "Retry": [{"ErrorEquals": ["Mine"]}], "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}],
                  "ResultSelector": {"v.$": "$.Payload.value"}}, "B": {"Type": "Fail"}}}""");
        TaskOutcomes outcomes = TaskOutcomes.of(machine);

        Set<String> errors = new HashSet<>();
        outcomes.errors("A").sampleStream().limit(500).forEach(errors::add);
        assertThat(errors).contains("Mine", "Lambda.TooManyRequestsException", "States.TaskFailed");
        assertThat(errors).doesNotContain("States.ALL", "States.Timeout");
        assertThat(outcomes.results("A").sampleStream().limit(50))
                .allSatisfy(result ->
                        assertThat(result.at("/Payload/value").isMissingNode()).isFalse());
        Set<Class<?>> kinds = new HashSet<>();
        outcomes.outcomes("A").sampleStream().limit(100).forEach(outcome -> kinds.add(outcome.getClass()));
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        TaskResult.Success.class, TaskResult.Failure.class, TaskResult.NoAnswer.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> outcomes.results("B"))
                .hasMessage("\"B\" is not a Task state of this definition; it has [A]");
    }

    @Example
    void aHandlerAnswersTheAttemptsInTurn() {
        StateMachine machine = StateMachine.parse("""
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true,
                  "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 5}]}}}""");
        TaskHandler handler = new OutcomeHandler(java.util.Map.of(
                "A", java.util.List.of(TaskResult.failure("X"), TaskResult.failure("Y"), TaskResult.success(1))));
        Interpreter interpreter = Interpreter.of(machine).tasks("*", handler);

        for (int again = 0; again < 2; again++) {
            AslAssertions.assertThat(interpreter.run("{}"))
                    .succeeded()
                    .taskInputs("sns:publish")
                    .hasSize(3);
        }
        assertThat(handler).hasToString("{A=[X, Y, 1]}");
    }
}
