package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;

/** The happy paths of the endpoint, driven by the unmodified client of the service. */
class EndpointTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/r";
    private static final String DEFINITION = """
            {"StartAt": "Call", "States": {
              "Call": {"Type": "Task", "Resource": "arn:aws:states:::apigateway:invoke",
                       "Parameters": {"Path.$": "$.path"}, "Next": "Successful?"},
              "Successful?": {"Type": "Choice", "Default": "Failure",
                       "Choices": [{"Variable": "$.StatusCode", "NumericEquals": 200, "Next": "Success"}]},
              "Success": {"Type": "Pass", "Result": "yes", "End": true},
              "Failure": {"Type": "Fail", "Error": "Failure", "Cause": "no"}}}""";

    private static Endpoint endpoint;
    private static SfnClient client;

    @BeforeAll
    static void start() {
        endpoint = Endpoint.builder()
                .options(ExecutionOptions.defaults().virtualTime(Instant.parse("2026-01-01T00:00:00Z")))
                .tasks(
                        "apigateway:invoke",
                        TaskHandler.of(
                                request -> request.get("Path").textValue().equals("/ok")
                                        ? Map.of("StatusCode", 200)
                                        : TaskResult.failure("ApiGateway.404", "not found")))
                .start();
        client = SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        endpoint.close();
    }

    private static DescribeExecutionResponse run(String name, String input) {
        String machine = client.createStateMachine(
                        request -> request.name("calls").definition(DEFINITION).roleArn(ROLE))
                .stateMachineArn();
        String execution = client.startExecution(
                        request -> request.stateMachineArn(machine).name(name).input(input))
                .executionArn();
        DescribeExecutionResponse answer;
        do {
            answer = client.describeExecution(request -> request.executionArn(execution));
        } while (answer.status() == ExecutionStatus.RUNNING);
        return answer;
    }

    @Test
    void anExecutionSucceeds() {
        DescribeExecutionResponse execution = run("good", "{\"path\": \"/ok\"}");

        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(execution.output()).isEqualTo("\"yes\"");
        assertThat(execution.executionArn()).isEqualTo("arn:aws:states:us-east-1:123456789012:execution:calls:good");
        assertThat(client.getExecutionHistory(request -> request.executionArn(execution.executionArn()))
                        .events())
                .extracting(HistoryEvent::typeAsString)
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSucceeded",
                        "TaskStateExited",
                        "ChoiceStateEntered",
                        "ChoiceStateExited",
                        "PassStateEntered",
                        "PassStateExited",
                        "ExecutionSucceeded");
    }

    @Test
    void anExecutionFails() {
        DescribeExecutionResponse execution = run("bad", "{\"path\": \"/nowhere\"}");

        assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(Optional.ofNullable(execution.error())).contains("ApiGateway.404");
        assertThat(Optional.ofNullable(execution.cause())).contains("not found");
    }
}
