package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.StateMachine;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The test of a state in Java; what it answers is in teststate/*.json. */
class StateTestTest {

    private static final String CALL = """
            {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::http:invoke", "End": true,
             "Arguments": {"ApiEndpoint": "https://example.com/a", "Method": "POST", "Headers": {"X-Id": "{% $id %}"},
               "QueryParameters": {"q": ["a b", "c"]}, "RequestBody": {"n": "{% $states.input.n %}"},
               "InvocationConfig": {"ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1"}},
             "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 1}],
             "Assign": {"code": "{% $states.result.StatusCode %}"}}""";

    private static Optional<String> text(Optional<JsonNode> json) {
        return json.map(JsonNode::toString);
    }

    @Test
    void aTaskWithoutAMockCallsItsHandler() {
        StateTestResult result = StateTest.of(CALL)
                .input(Map.of("n", 1))
                .variables(Map.of("id", "7"))
                .task(TaskHandler.of(request -> Map.of("StatusCode", 200, "ResponseBody", Map.of("ok", true))))
                .run();
        assertThat(result.status()).isEqualTo(TestExecutionStatus.SUCCEEDED);
        assertThat(text(result.inspectionData().variables())).contains("{\"id\":\"7\",\"code\":200}");
        assertThat(text(result.inspectionData().request()))
                .contains("{\"protocol\":\"https\",\"method\":\"POST\",\"url\":\"https://example.com/a?q=a+b&q=c\","
                        + "\"headers\":\"[X-Id: 7]\",\"body\":\"{\\\"n\\\":1}\"}");
        assertThat(text(result.inspectionData().response()))
                .contains("{\"protocol\":\"https\",\"statusCode\":\"200\",\"body\":\"{\\\"ok\\\":true}\"}");
    }

    @Test
    void theHandlersOfAnInterpreterAnswer() {
        StateMachine machine = StateMachine.parse("{\"StartAt\": \"A\", \"States\": {\"A\": " + CALL + "}}");
        StateTestResult result = Interpreter.of(machine)
                .task("A", TaskHandler.of(request -> TaskResult.failure("Busy", "later")))
                .testState("A")
                .variables(Map.of("id", "7"))
                .input("{\"n\": 1}")
                .run();
        assertThat(result.status()).isEqualTo(TestExecutionStatus.RETRIABLE);
        assertThat(result.error()).contains("Busy");
        assertThat(result.output()).isEmpty();
        assertThat(text(result.inspectionData().errorDetails()))
                .contains("{\"retryIndex\":0,\"retryBackoffIntervalSeconds\":1}");
    }

    @Test
    void aTaskWithoutMockAndHandlerSaysSo() {
        StateTestResult result = StateTest.of(CALL)
                .variables(Map.of("id", "7"))
                .input("{\"n\": 1}")
                .run();
        assertThat(result.error()).contains("States.Runtime");
        assertThat(result.cause().orElseThrow()).startsWith("No handler answers the task");
    }

    @Test
    void aMockHidesTheHandlerAndTheRequest() {
        StateTestResult result = StateTest.of(CALL)
                .variables(Map.of("id", "7"))
                .input("{\"n\": 1}")
                .task(TaskHandler.of(request -> TaskResult.failure("Busy", "later")))
                .mock(TaskResult.success(Map.of("StatusCode", 201)))
                .run();
        assertThat(text(result.output())).contains("{\"StatusCode\":201}");
        assertThat(result.inspectionData().request()).isEmpty();
    }

    @Test
    void whatIsNoStateIsRefused() {
        assertThatThrownBy(() -> StateTest.of("[]")).hasMessage("the definition of the state is no JSON object");
        assertThatThrownBy(() -> StateTest.of("{\"Type\": \"Pass\"}")).hasMessageContaining("StateName");
        assertThatThrownBy(() -> StateTest.of("{\"Type\": \"Succeed\"}").retrierRetryCount(-1))
                .hasMessage("\"retrierRetryCount\" is -1; it must be 0 or more");
        assertThatThrownBy(() -> StateTest.of("{\"Type\": \"Succeed\"}")
                        .mock(TaskResult.success(1))
                        .run())
                .hasMessage("State type 'Succeed' is not supported when a mock is specified");
    }
}
