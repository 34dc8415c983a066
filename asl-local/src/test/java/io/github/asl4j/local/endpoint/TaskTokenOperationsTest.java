package io.github.asl4j.local.endpoint;

import static io.github.asl4j.local.endpoint.EndpointClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.InvalidOutputException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.TaskDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.TaskTimedOutException;

/** Callbacks: the first call hands the token out, and somebody reports with it. */
@Timeout(60)
class TaskTokenOperationsTest {

    private static final String MACHINE = """
            {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", %s
              "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Parameters": {"MessageBody": {"Token.$": "$$.Task.Token"}}, "End": true}}}""";

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private EndpointClient client;

    @BeforeEach
    void start() {
        client = new EndpointClient(settings -> settings.tasks("sqs:sendMessage.waitForTaskToken", this::send));
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private CompletableFuture<TaskResult> send(TaskCall call) {
        messages.add(call.input().at("/MessageBody/Token").textValue());
        return CompletableFuture.completedFuture(TaskResult.pending().submitted(Map.of("MessageId", "1")));
    }

    private String startAsking(String fields) {
        return client.start(client.create("m", MACHINE.formatted(fields)), "e");
    }

    @Test
    void aSuccessIsTheResultOfTheTask() throws InterruptedException {
        String execution = startAsking("");
        String token = messages.take();

        client.sfn().sendTaskSuccess(request -> request.taskToken(token).output("{\"yes\": 1}"));

        assertThat(client.await(execution).output()).isEqualTo("{\"yes\":1}");
        assertThat(client.sfn()
                        .getExecutionHistory(request -> request.executionArn(execution))
                        .events())
                .extracting(HistoryEvent::typeAsString)
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSubmitted",
                        "TaskSucceeded",
                        "TaskStateExited",
                        "ExecutionSucceeded");
    }

    @Test
    void aFailureIsTheErrorOfTheTask() throws InterruptedException {
        String execution = startAsking("");
        String token = messages.take();

        client.sfn()
                .sendTaskFailure(request -> request.taskToken(token).error("No").cause("they said"));

        DescribeExecutionResponse failed = client.await(execution);
        assertThat(failed.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(failed.error()).isEqualTo("No");
        assertThat(failed.cause()).isEqualTo("they said");
    }

    @Test
    void whatHasEndedTakesNoReport() throws InterruptedException {
        String execution = startAsking("");
        String token = messages.take();
        client.sfn().sendTaskSuccess(request -> request.taskToken(token).output("1"));
        client.await(execution);

        String ended = "Task Timed Out: 'Provided task does not exist anymore'";
        assertThat(message(
                        TaskTimedOutException.class,
                        () -> client.sfn()
                                .sendTaskSuccess(
                                        request -> request.taskToken(token).output("2"))))
                .isEqualTo(ended);
        assertThat(message(
                        TaskTimedOutException.class,
                        () -> client.sfn().sendTaskFailure(request -> request.taskToken(token))))
                .isEqualTo(ended);
        assertThat(message(
                        TaskTimedOutException.class,
                        () -> client.sfn().sendTaskHeartbeat(request -> request.taskToken(token))))
                .isEqualTo(ended);
        assertThat(client.await(execution).output()).isEqualTo("1");
    }

    @Test
    void whatWasStoppedTakesNoReport() throws InterruptedException {
        String execution = startAsking("");
        String token = messages.take();
        client.sfn().stopExecution(request -> request.executionArn(execution));

        assertThat(message(
                        TaskTimedOutException.class,
                        () -> client.sfn()
                                .sendTaskSuccess(
                                        request -> request.taskToken(token).output("2"))))
                .startsWith("Task Timed Out");
    }

    @Test
    void whatIsNoTokenAndWhatIsNoOutputIsRefused() throws InterruptedException {
        startAsking("");
        String token = messages.take();
        String unknown = UUID.randomUUID().toString();

        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.sfn()
                                .sendTaskSuccess(
                                        request -> request.taskToken("nonsense").output("1"))))
                .isEqualTo("Invalid Token: 'Invalid token'");
        assertThat(message(
                        TaskDoesNotExistException.class,
                        () -> client.sfn().sendTaskHeartbeat(request -> request.taskToken(unknown))))
                .isEqualTo("Task Does Not Exist: '" + unknown + "'");
        assertThat(message(
                        InvalidOutputException.class,
                        () -> client.sfn()
                                .sendTaskSuccess(
                                        request -> request.taskToken(token).output("not json"))))
                .startsWith("Invalid Output: 'Unrecognized token 'not'");
        assertThat(message(SfnException.class, () -> client.sfn().sendTaskSuccess(request -> {})))
                .isEqualTo(
                        "2 validation errors detected: Value null at 'taskToken' failed to satisfy constraint: Member"
                                + " must not be null; Value null at 'output' failed to satisfy constraint: Member must not be"
                                + " null");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .sendTaskFailure(
                                        request -> request.taskToken(token).cause("c".repeat(32_769)))))
                .endsWith("at 'cause' failed to satisfy constraint: Member must have length less than or equal to"
                        + " 32768");
    }

    @Test
    void aTaskWithoutAHeartbeatTimesOut() throws InterruptedException {
        String execution = startAsking("\"HeartbeatSeconds\": 1,");
        String token = messages.take();
        client.sfn().sendTaskHeartbeat(request -> request.taskToken(token));

        DescribeExecutionResponse failed = client.await(execution);

        assertThat(failed.error()).isEqualTo("States.Timeout");
        assertThat(Duration.between(failed.startDate(), failed.stopDate())).isGreaterThan(Duration.ofSeconds(1));
        assertThat(message(
                        TaskTimedOutException.class,
                        () -> client.sfn().sendTaskHeartbeat(request -> request.taskToken(token))))
                .startsWith("Task Timed Out");
    }

    @Test
    void ofManyExecutionsNoneIsLost() throws InterruptedException {
        String machine = client.create("m", MACHINE.formatted("\"HeartbeatSeconds\": 60,"));
        List<String> executions = IntStream.range(0, 300)
                .parallel()
                .mapToObj(i -> client.start(machine, "e" + i))
                .toList();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < executions.size(); i++) {
            tokens.add(messages.take());
        }
        tokens.parallelStream().forEach(token -> {
            client.sfn().sendTaskHeartbeat(request -> request.taskToken(token));
            client.sfn().sendTaskSuccess(request -> request.taskToken(token).output("\"" + token + "\""));
        });

        assertThat(executions.stream().map(arn -> client.await(arn).output()).toList())
                .containsExactlyInAnyOrderElementsOf(
                        tokens.stream().map(token -> "\"" + token + "\"").toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void virtualTimeStandsStillUntilTheReport() throws InterruptedException {
        try (EndpointClient virtual = new EndpointClient(settings -> settings.options(
                        ExecutionOptions.defaults().virtualTime(Instant.parse("2026-01-01T00:00:00Z")))
                .tasks("sqs:sendMessage.waitForTaskToken", this::send))) {
            String execution = virtual.start(virtual.create("m", MACHINE.formatted("\"TimeoutSeconds\": 5,")), "e");
            String token = messages.take();
            virtual.sfn().sendTaskSuccess(request -> request.taskToken(token).output("1"));

            DescribeExecutionResponse ended = virtual.await(execution);
            assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
            assertThat(ended.stopDate()).isEqualTo(ended.startDate());
        }
    }
}
