package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.MockConfig;
import io.github.asl4j.local.TaskHandler;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.InspectionData;
import software.amazon.awssdk.services.sfn.model.InspectionLevel;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.TestExecutionStatus;
import software.amazon.awssdk.services.sfn.model.TestStateResponse;

/** Mocked tasks through the unmodified client of the service: in executions, and in the test of a state. */
class EndpointMocksTest {

    private static final String TASK = """
            {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl": "q",
             "MessageBody": "m"}, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Lost"}], "Next": "Sent"}""";
    private static final String MACHINE = "{\"StartAt\": \"Send\", \"States\": {\"Send\": " + TASK
            + ", \"Sent\": {\"Type\": \"Succeed\"}, \"Lost\": {\"Type\": \"Fail\", \"Error\": \"Lost\"}}}";
    private static final String MOCKS = """
            {"StateMachines": {"mail": {"TestCases": {"Down": {"Send": "Refused"}, "Up": {"Send": "Taken"}}}},
             "MockedResponses": {
               "Refused": {"0": {"Throw": {"Error": "SQS.Down", "Cause": "down"}}},
               "Taken": {"0": {"Return": {"MessageId": "1"}}}}}""";

    private Endpoint endpoint;
    private SfnClient client;

    @BeforeEach
    void start() {
        start(Endpoint.builder().mocks(MockConfig.parse(MOCKS)));
    }

    private void start(Endpoint.Builder builder) {
        endpoint = builder.options(ExecutionOptions.defaults().virtualTime(Instant.parse("2026-01-01T00:00:00Z")))
                .start();
        client = SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .overrideConfiguration(configuration ->
                        configuration.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
    }

    private DescribeExecutionResponse run(String suffix) {
        String machine = client.createStateMachine(
                        request -> request.name("mail").definition(MACHINE).roleArn("arn:aws:iam::123456789012:role/r"))
                .stateMachineArn();
        String execution = client.startExecution(request -> request.stateMachineArn(machine + suffix))
                .executionArn();
        DescribeExecutionResponse answer;
        do {
            answer = client.describeExecution(request -> request.executionArn(execution));
        } while (answer.status() == ExecutionStatus.RUNNING);
        return answer;
    }

    @Test
    void aTestCaseIsNamedBehindTheMachine() {
        assertThat(run("#Up").output()).isEqualTo("{\"MessageId\":\"1\"}");
        DescribeExecutionResponse down = run("#Down");
        assertThat(down.error()).isEqualTo("Lost");
        assertThat(down.stateMachineArn()).isEqualTo("arn:aws:states:us-east-1:123456789012:stateMachine:mail");
    }

    @Test
    void nothingBehindTheHashMocksNothing() {
        assertThat(run("#").cause()).startsWith("No handler answers the task \"Send\"");
    }

    @Test
    void anUnknownTestCaseIsRefused() {
        assertThatThrownBy(() -> run("#Sideways"))
                .isInstanceOfSatisfying(
                        SfnException.class,
                        e -> assertThat(e.awsErrorDetails().errorMessage())
                                .isEqualTo(
                                        "\"Sideways\" is not a test case of the state machine \"mail\"; it has [Down, Up]"));
    }

    @Test
    void withoutMocksATestCaseIsPartOfTheName() {
        stop();
        start(Endpoint.builder());
        assertThatThrownBy(() -> run("#Up")).isInstanceOf(StateMachineDoesNotExistException.class);
    }

    @Test
    void aStateIsTested() {
        TestStateResponse response = client.testState(request -> request.definition(TASK)
                .inspectionLevel(InspectionLevel.DEBUG)
                .mock(mock -> mock.errorOutput(error -> error.error("SQS.Down").cause("down"))));
        assertThat(response.status()).isEqualTo(TestExecutionStatus.CAUGHT_ERROR);
        assertThat(response.nextState()).isEqualTo("Lost");
        assertThat(response.output()).isEqualTo("{\"Error\":\"SQS.Down\",\"Cause\":\"down\"}");
        assertThat(response.inspectionData().afterParameters()).isEqualTo("{\"QueueUrl\":\"q\",\"MessageBody\":\"m\"}");
        assertThat(response.inspectionData().errorDetails().catchIndex()).isZero();
    }

    @Test
    void theRequestOfAnHttpTaskIsShownByTraceOnly() {
        stop();
        start(Endpoint.builder().tasks("http:invoke", TaskHandler.of(request -> Map.of("StatusCode", 200))));
        String call = """
                {"Type": "Task", "Resource": "arn:aws:states:::http:invoke", "End": true, "Parameters": {
                 "ApiEndpoint": "https://example.com", "Method": "GET", "InvocationConfig": {
                 "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1"}}}""";
        Function<InspectionLevel, InspectionData> inspect =
                level -> client.testState(request -> request.definition(call)
                                .roleArn("arn:aws:iam::123456789012:role/r")
                                .inspectionLevel(level))
                        .inspectionData();
        assertThat(inspect.apply(InspectionLevel.TRACE).request().url()).isEqualTo("https://example.com");
        assertThat(inspect.apply(InspectionLevel.TRACE).response().statusCode()).isEqualTo("200");
        assertThat(inspect.apply(InspectionLevel.DEBUG).request()).isNull();
    }
}
