package io.github.asl4j.local.endpoint;

import static io.github.asl4j.local.endpoint.EndpointClient.PASS;
import static io.github.asl4j.local.endpoint.EndpointClient.WAIT;
import static io.github.asl4j.local.endpoint.EndpointClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;
import software.amazon.awssdk.services.sfn.model.IncludedData;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;
import software.amazon.awssdk.services.sfn.model.InvalidNameException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.StateMachineTypeNotSupportedException;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/** What starts, stops, lists and describes executions. */
@Timeout(60)
class ExecutionOperationsTest {

    private static final String FAIL =
            "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Fail\",\"Error\":\"E\",\"Cause\":\"c\"}}}";
    private static final String NO_EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:m:none";
    private static final String EXPRESS = "arn:aws:states:us-east-1:123456789012:express:m:e:1";

    private EndpointClient client;

    @BeforeEach
    void start() {
        client = new EndpointClient(settings -> settings);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void aStoppedExecutionIsAbortedWithItsErrorAndCause() {
        String execution = client.start(client.create("m", WAIT), "e");

        assertThat(client.sfn()
                        .stopExecution(request ->
                                request.executionArn(execution).error("Enough").cause("by hand"))
                        .stopDate())
                .isNotNull();

        DescribeExecutionResponse stopped = client.sfn().describeExecution(request -> request.executionArn(execution));
        assertThat(stopped.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(stopped.error()).isEqualTo("Enough");
        assertThat(stopped.cause()).isEqualTo("by hand");
        List<HistoryEvent> events = client.sfn()
                .getExecutionHistory(request -> request.executionArn(execution))
                .events();
        assertThat(events.get(events.size() - 1)).satisfies(last -> {
            assertThat(last.type()).isEqualTo(HistoryEventType.EXECUTION_ABORTED);
            assertThat(last.previousEventId()).isZero();
            assertThat(last.executionAbortedEventDetails().error()).isEqualTo("Enough");
        });
    }

    @Test
    void stoppingWithoutACauseLeavesNone() {
        String execution = client.start(client.create("m", WAIT), "e");

        client.sfn().stopExecution(request -> request.executionArn(execution).error("Enough"));

        assertThat(client.await(execution).cause()).isNull();
    }

    @Test
    void stoppingWhatDoesNotExistOrIsExpressIsRefused() {
        assertThat(message(
                        ExecutionDoesNotExistException.class,
                        () -> client.sfn().stopExecution(request -> request.executionArn(NO_EXECUTION))))
                .isEqualTo("Execution Does Not Exist: '" + NO_EXECUTION + "'");
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.sfn().stopExecution(request -> request.executionArn(EXPRESS))))
                .isEqualTo("Invalid Arn: 'Resource type not valid in this context: express'");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .stopExecution(request ->
                                        request.executionArn(NO_EXECUTION).error("e".repeat(257)))))
                .endsWith("at 'error' failed to satisfy constraint: Member must have length less than or equal to 256");
    }

    @Test
    void aSyncExecutionAnswersWithItsEnd() {
        String machine = client.createExpress("m", PASS);

        StartSyncExecutionResponse answer = client.sfn()
                .startSyncExecution(request -> request.stateMachineArn(machine)
                        .name("e")
                        .input("{\"a\":1}")
                        .traceHeader("Root=1"));

        assertThat(answer.status()).isEqualTo(SyncExecutionStatus.SUCCEEDED);
        assertThat(answer.executionArn()).startsWith("arn:aws:states:us-east-1:123456789012:express:m:e:");
        assertThat(answer.stateMachineArn()).isEqualTo(machine);
        assertThat(answer.name()).isEqualTo("e");
        assertThat(answer.input()).isEqualTo("{\"a\":1}");
        assertThat(answer.output()).isEqualTo("{\"a\":1}");
        assertThat(answer.outputDetails().included()).isTrue();
        assertThat(answer.traceHeader()).isEqualTo("Root=1");
        assertThat(answer.billingDetails().billedMemoryUsedInMB()).isEqualTo(64);
        assertThat(answer.billingDetails().billedDurationInMilliseconds()).isPositive();
        assertThat(answer.billingDetails().billedDurationInMilliseconds() % 100).isZero();
    }

    @Test
    void aSyncExecutionThatFailsIsAnAnswerToo() {
        String machine = client.createExpress("m", FAIL);

        StartSyncExecutionResponse answer = client.sfn()
                .startSyncExecution(
                        request -> request.stateMachineArn(machine).includedData(IncludedData.METADATA_ONLY));

        assertThat(answer.status()).isEqualTo(SyncExecutionStatus.FAILED);
        assertThat(answer.error()).isEqualTo("E");
        assertThat(answer.cause()).isEqualTo("c");
        assertThat(answer.input()).isNull();
        assertThat(answer.inputDetails().included()).isFalse();
    }

    @Test
    void onlyExpressMachinesRunSynchronously() {
        String machine = client.create("m", PASS);

        assertThat(message(
                        StateMachineTypeNotSupportedException.class,
                        () -> client.sfn().startSyncExecution(request -> request.stateMachineArn(machine))))
                .isEqualTo("This operation is not supported by this type of state machine");
        assertThat(message(
                        StateMachineDoesNotExistException.class,
                        () -> client.sfn().startSyncExecution(request -> request.stateMachineArn(machine + "x"))))
                .isEqualTo("State Machine Does Not Exist: '" + machine + "x'");
        assertThat(message(
                        InvalidNameException.class,
                        () -> client.sfn()
                                .startSyncExecution(request ->
                                        request.stateMachineArn(machine).name("a b"))))
                .isEqualTo("Invalid Name: 'a b'");
    }

    @Test
    void expressNamesMayComeAgainAndTheirExecutionsAreNotDescribed() {
        String machine = client.createExpress("m", PASS);
        String execution = client.start(machine, "e");

        assertThat(client.start(machine, "e")).isNotEqualTo(execution);
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.sfn().describeExecution(request -> request.executionArn(execution))))
                .isEqualTo("Invalid Arn: 'Resource type not valid in this context: express'");
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.sfn().getExecutionHistory(request -> request.executionArn(execution))))
                .isEqualTo("Invalid Arn: 'Resource type not valid in this context: express'");
        assertThat(message(
                        StateMachineTypeNotSupportedException.class,
                        () -> client.sfn().listExecutions(request -> request.stateMachineArn(machine))))
                .isEqualTo("This operation is not supported by this type of state machine");
    }

    @ParameterizedTest
    @CsvSource({"'', Invalid execution input.", "'{\"', 'Unexpected end-of-input in field name'"})
    void anInputThatIsNoJsonIsRefused(String input, String problem) {
        String machine = client.create("m", PASS);

        assertThat(message(InvalidExecutionInputException.class, () -> client.start(machine, "e", input)))
                .isEqualTo("Invalid State Machine Execution Input: '" + problem + "'");
    }

    @Test
    void aClosedNameIsTakenEvenForTheSameInput() {
        String machine = client.create("m", PASS);
        String execution = client.run(machine, "e", "{}").executionArn();

        assertThat(message(ExecutionAlreadyExistsException.class, () -> client.start(machine, "e")))
                .isEqualTo("Execution Already Exists: '" + execution + "'");
        assertThat(message(
                        ExecutionAlreadyExistsException.class,
                        () -> client.sfn()
                                .startExecution(request ->
                                        request.stateMachineArn(machine).name("e"))))
                .isEqualTo("Execution Already Exists: '" + execution + "'");
    }

    @Test
    void executionsAreListedByStatusTheNewestFirst() {
        String machine = client.create("m", WAIT);
        String first = client.start(machine, "first");
        String second = client.start(machine, "second");
        client.sfn().stopExecution(request -> request.executionArn(first));

        List<ExecutionListItem> all = client.sfn()
                .listExecutions(request -> request.stateMachineArn(machine))
                .executions();
        assertThat(all).extracting(ExecutionListItem::executionArn).containsExactly(second, first);
        assertThat(all.get(0)).satisfies(item -> {
            assertThat(item.name()).isEqualTo("second");
            assertThat(item.stateMachineArn()).isEqualTo(machine);
            assertThat(item.status()).isEqualTo(ExecutionStatus.RUNNING);
            assertThat(item.stopDate()).isNull();
            assertThat(item.redriveCount()).isZero();
        });
        assertThat(client.sfn()
                        .listExecutions(
                                request -> request.stateMachineArn(machine).statusFilter(ExecutionStatus.ABORTED))
                        .executions())
                .extracting(ExecutionListItem::executionArn)
                .containsExactly(first);
        assertThat(client.sfn()
                        .listExecutions(
                                request -> request.stateMachineArn(machine).redriveFilter("REDRIVEN"))
                        .executions())
                .isEmpty();
    }

    @Test
    void pagesOfExecutionsStayAsTheyAreWhenOthersStart() {
        String machine = client.create("m", PASS);
        List<String> started = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            started.add(0, client.start(machine, "e" + i));
        }
        List<String> listed = new ArrayList<>();
        client.sfn()
                .listExecutionsPaginator(
                        request -> request.stateMachineArn(machine).maxResults(2))
                .forEach(page -> {
                    assertThat(page.executions()).hasSizeLessThanOrEqualTo(2);
                    page.executions().forEach(item -> listed.add(item.executionArn()));
                    client.start(machine, "later" + listed.size());
                });

        assertThat(listed).isEqualTo(started);
    }

    @Test
    void whatAListCannotBeOfIsRefused() {
        String machine = client.create("m", PASS);
        client.start(machine, "a");
        client.start(machine, "b");
        String token = client.sfn()
                .listExecutions(request -> request.stateMachineArn(machine).maxResults(1))
                .nextToken();

        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.sfn()
                                .listExecutions(request -> request.stateMachineArn(machine)
                                        .statusFilter(ExecutionStatus.FAILED)
                                        .nextToken(token))))
                .isEqualTo("Invalid Token: 'Invalid token'");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .listExecutions(request -> request.stateMachineArn(machine)
                                        .statusFilter("succeeded")
                                        .maxResults(1001))))
                .isEqualTo("2 validation errors detected: Value 'succeeded' at 'statusFilter' failed to satisfy"
                        + " constraint: Member must satisfy enum value set: [SUCCEEDED, TIMED_OUT, PENDING_REDRIVE,"
                        + " ABORTED, FAILED, RUNNING]; Value '1001' at 'maxResults' failed to satisfy constraint: Member"
                        + " must have value less than or equal to 1000");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .listExecutions(request ->
                                        request.stateMachineArn(machine).nextToken("x".repeat(3097)))))
                .endsWith("at 'nextToken' failed to satisfy constraint: Member must have length less than or equal to"
                        + " 3096");
        assertThat(message(SfnException.class, () -> client.sfn().listExecutions(request -> {})))
                .isEqualTo("Exactly one of stateMachineArn and mapRunArn must be specified");
        assertThat(message(
                        StateMachineDoesNotExistException.class,
                        () -> client.sfn().listExecutions(request -> request.stateMachineArn(machine + "x"))))
                .isEqualTo("State Machine Does Not Exist: '" + machine + "x'");
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.sfn().listExecutions(request -> request.stateMachineArn("nonsense"))))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: nonsense'");
        assertThat(message(
                        ResourceNotFoundException.class,
                        () -> client.sfn()
                                .listExecutions(request ->
                                        request.mapRunArn("arn:aws:states:us-east-1:123456789012:mapRun:m/label:1"))))
                .isEqualTo("Resource not found: 'arn:aws:states:us-east-1:123456789012:mapRun:m/label:1'");
    }

    @Test
    void aSucceededExecutionIsDescribedAsTheServiceDoes() {
        DescribeExecutionResponse execution = client.run(client.create("m", PASS), "e", "{\"a\": 1}");

        assertThat(execution.input()).isEqualTo("{\"a\": 1}");
        assertThat(execution.output()).isEqualTo("{\"a\":1}");
        assertThat(execution.redriveCount()).isZero();
        assertThat(execution.redriveStatusAsString()).isEqualTo("NOT_REDRIVABLE");
        assertThat(execution.redriveStatusReason()).isEqualTo("Execution is SUCCEEDED and cannot be redriven");
        assertThat(execution.stateMachineVersionArn()).isNull();
        assertThat(execution.stateMachineAliasArn()).isNull();
        assertThat(client.sfn()
                        .describeExecution(request ->
                                request.executionArn(execution.executionArn()).includedData(IncludedData.METADATA_ONLY))
                        .output())
                .isNull();
    }

    @Test
    @Timeout(30)
    void theOldestOfVeryManyEndedExecutionsAreForgotten() {
        try (EndpointClient small = new EndpointClient(settings -> settings.keptEvents(12))) {
            String machine =
                    small.create("M", "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}}");
            String waiting = small.start(
                    small.create(
                            "W",
                            "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": 999, \"End\": true}}}"),
                    "waiting");
            for (int i = 0; i < 5; i++) {
                small.run(machine, "e" + i, "{}");
            }

            // Each has four events. The last one is counted when its thread is done with it.
            List<String> kept = names(small, machine);
            while (kept.size() > 3) {
                kept = names(small, machine);
            }
            assertThat(kept).containsExactly("e4", "e3", "e2");
            assertThat(small.sfn()
                            .describeExecution(request -> request.executionArn(waiting))
                            .statusAsString())
                    .isEqualTo("RUNNING");
        }
    }

    private static List<String> names(EndpointClient endpoint, String machine) {
        return endpoint.sfn().listExecutions(request -> request.stateMachineArn(machine)).executions().stream()
                .map(execution -> execution.name())
                .toList();
    }
}
