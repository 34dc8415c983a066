package io.github.asl4j.test;

import static io.github.asl4j.test.AslAssertions.assertThat;
import static io.github.asl4j.test.AslAssertions.assertThatThrownBy;

import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.model.Asl;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.WaitState;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ExecutionAssertTest {

    private static final Execution SUCCEEDED = Interpreter.of(Samples.CALL_MICROSERVICE)
            .tasks("apigateway:invoke", TaskHandler.of(input -> Map.of("StatusCode", 200)))
            .tasks("sns:publish", TaskHandler.of(input -> Map.of("MessageId", "1")))
            .run("{}");

    private static final Execution FAILED = Interpreter.of(Samples.CALL_MICROSERVICE)
            .tasks("*", TaskHandler.always(TaskResult.failure("ApiGateway.500", "it is down")))
            .run("{}");

    private static final Execution WAITED = Interpreter.of(StateMachine.builder()
                    .startAt("A")
                    .state("A", PassState.jsonata().assign("x", 1).next("B"))
                    .state("B", WaitState.jsonata().seconds(3_600).next("C"))
                    .state(
                            "C",
                            PassState.jsonata().output(Asl.jsonata("$x + 1")).end())
                    .build())
            .run("{}");

    @Test
    void whatIsTrueHolds() {
        assertThat(SUCCEEDED)
                .succeeded()
                .visited("Call API", "Notify Success")
                .visitedExactly("Call API", "Call Successful?", "Notify Success")
                .didNotVisit("Notify Failure")
                .output()
                .isEqualTo("{\"MessageId\": \"1\"}");
        assertThat(SUCCEEDED)
                .taskInputs("sns:publish")
                .singleElement()
                .satisfies(message ->
                        assertThat(message.at("/Message").textValue()).isEqualTo("Call was successful"));
        assertThat(SUCCEEDED)
                .visits("Call Successful?")
                .singleElement()
                .satisfies(visit -> assertThat(visit.transition()).contains("/Choices/0/Next"));
        assertThat(FAILED)
                .failedWith("ApiGateway.500")
                .hasCause("it is down")
                .hasCauseContaining("is")
                .visits("Notify Success")
                .isEmpty();
        assertThat(WAITED)
                .tookBetween(Duration.ofHours(1), Duration.ofHours(1).plusSeconds(1))
                .variable("x")
                .isEqualTo(1);
        assertThat(WAITED).output().isEqualTo(2);
    }

    @Test
    void aMachineThatTimesOutAndOneThatIsStopped() {
        Interpreter endless = Interpreter.of(StateMachine.parse("""
                {"TimeoutSeconds": 5, "StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 60, "End": true}}}"""));

        assertThat(endless.run("{}")).timedOut();
        var started = endless.options(ExecutionOptions.defaults().realTime()).start("{}");
        started.stop();
        assertThat(started.join()).aborted();
    }

    @Test
    void whatIsNotTrueIsSaidWithAllThatHappened() {
        fails(SUCCEEDED, ExecutionAssert::failed, "Expecting the status FAILED, but it has the status SUCCEEDED:");
        fails(FAILED, ExecutionAssert::succeeded, "but it has the status FAILED with ApiGateway.500: it is down:");
        fails(FAILED, it -> it.failedWith("Boom"), "the error \"Boom\", but it has the error \"ApiGateway.500\"");
        fails(SUCCEEDED, it -> it.hasError("Boom"), "but it has no error");
        fails(FAILED, it -> it.hasCause("up"), "the cause up, but it has the cause it is down");
        fails(SUCCEEDED, it -> it.hasCauseContaining("up"), "a cause with up, but it has no cause");
        fails(
                SUCCEEDED,
                it -> it.visited("Notify Success", "Call API"),
                "but no \"Call API\" after \"Notify Success\"");
        fails(SUCCEEDED, it -> it.visited("Call Api"), "but not \"Call Api\"");
        fails(SUCCEEDED, it -> it.visited("Call API", "Call API"), "but no \"Call API\" after \"Call API\"");
        fails(SUCCEEDED, it -> it.visitedExactly("Call API", "Notify Success"), "visits of exactly [Call API, Notify");
        fails(SUCCEEDED, it -> it.didNotVisit("Call API", "Other"), "Expecting no visit of [Call API]");
        fails(SUCCEEDED, it -> it.variable("x"), "a variable \"x\", but it has the variables []");
        fails(FAILED, it -> it.output().isEqualTo("{}"), "Expecting the status SUCCEEDED");
        fails(
                SUCCEEDED,
                it -> it.output().isEqualTo("{\"MessageId\": \"2\"}"),
                "Different value found in node \"MessageId\"");
        fails(SUCCEEDED, it -> it.taskInputs("sns:publish").isEmpty(), "Expecting empty but was");
        fails(
                WAITED,
                it -> it.tookBetween(Duration.ZERO, Duration.ofSeconds(1)),
                "a time from PT0S to PT1S, but it has PT1H");
    }

    private static void fails(Execution execution, Consumer<ExecutionAssert> check, String message) {
        assertThatThrownBy(() -> check.accept(assertThat(execution)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("ExecutionStarted");
    }

    @Test
    void theDescriptionOfTheTestStandsBeforeTheMessage() {
        assertThatThrownBy(() -> assertThat(SUCCEEDED).as("the call").failed()).hasMessageStartingWith("[the call]");
    }

    @Test
    void aMachineIsHeldAgainstTheRules() {
        assertThat(Samples.CALL_MICROSERVICE).isValid().hasNoDiagnostics();
        StateMachine unreachable = StateMachine.parse("""
                {"StartAt": "A", "States": {"A": {"Type": "Succeed"}, "B": {"Type": "Succeed"}}}""");
        assertThatThrownBy(() -> assertThat(unreachable).isValid()).hasMessageContaining("UNREACHABLE_STATE");
        StateMachine circle = StateMachine.parse("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Result": "$.x", "End": true}}}""");
        assertThat(circle).isValid();
        assertThatThrownBy(() -> assertThat(circle).hasNoDiagnostics()).hasMessageContaining("PASS_RESULT_IS_STATIC");
    }
}
