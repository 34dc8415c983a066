package io.github.asl4j.local.endpoint;

import static io.github.asl4j.local.endpoint.EndpointClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskResult;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.DescribeMapRunResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionNotRedrivableException;
import software.amazon.awssdk.services.sfn.model.ExecutionRedriveStatus;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.MapRunListItem;
import software.amazon.awssdk.services.sfn.model.MapRunStatus;
import software.amazon.awssdk.services.sfn.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sfn.model.SfnException;

/** Map Runs with their child executions, and executions that go on after they failed. */
@Timeout(60)
class MapRunOperationsTest {

    private static final String NO_RUN = "arn:aws:states:us-east-1:123456789012:mapRun:m/label:none";
    private static final String MAP = """
            {"StartAt": "All", "States": {"All": {"Type": "Map", "Label": "label", "MaxConcurrency": 1, "End": true,
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Each", "States": {"Each": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                  "Parameters": {"Message.$": "$"}, "End": true}}}}}}""";

    private final BlockingQueue<CompletableFuture<TaskResult>> held = new LinkedBlockingQueue<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private EndpointClient client;

    @BeforeEach
    void start() {
        client = new EndpointClient(settings -> settings.tasks("sns:publish", this::answer));
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private CompletableFuture<TaskResult> answer(TaskCall call) {
        String message = call.input().get("Message").asText();
        if (message.equals("hold")) {
            CompletableFuture<TaskResult> later = new CompletableFuture<>();
            held.add(later);
            return later;
        }
        return CompletableFuture.completedFuture(
                broken.contains(message) ? TaskResult.failure("Broken") : TaskResult.success(message));
    }

    private List<MapRunListItem> mapRuns(String execution) {
        return client.sfn()
                .listMapRuns(request -> request.executionArn(execution))
                .mapRuns();
    }

    private DescribeMapRunResponse describe(String mapRun) {
        return client.sfn().describeMapRun(request -> request.mapRunArn(mapRun));
    }

    private List<ExecutionListItem> children(String mapRun) {
        return client.sfn().listExecutions(request -> request.mapRunArn(mapRun)).executions();
    }

    @Test
    void aMapRunIsListedAndDescribed() {
        String machine = client.create("m", MAP);
        String execution = client.run(machine, "e", "[1, 2]").executionArn();

        MapRunListItem listed = mapRuns(execution).get(0);
        assertThat(listed.executionArn()).isEqualTo(execution);
        assertThat(listed.stateMachineArn()).isEqualTo(machine + "/label");
        assertThat(listed.mapRunArn()).startsWith("arn:aws:states:us-east-1:123456789012:mapRun:m/label:");
        assertThat(listed.stopDate()).isNotNull();
        DescribeMapRunResponse run = describe(listed.mapRunArn());
        assertThat(run.status()).isEqualTo(MapRunStatus.SUCCEEDED);
        assertThat(run.executionArn()).isEqualTo(execution);
        assertThat(run.maxConcurrency()).isEqualTo(1);
        assertThat(run.toleratedFailureCount()).isZero();
        assertThat(run.toleratedFailurePercentage()).isZero();
        assertThat(run.executionCounts().succeeded()).isEqualTo(2);
        assertThat(run.executionCounts().total()).isEqualTo(2);
        assertThat(run.executionCounts().pending()).isZero();
        assertThat(run.itemCounts().resultsWritten()).isEqualTo(2);
        assertThat(run.redriveCount()).isZero();
    }

    @Test
    void childExecutionsAreListedAndDescribed() {
        String machine = client.create("m", MAP);
        String execution = client.run(machine, "e", "[1, 2]").executionArn();
        String mapRun = mapRuns(execution).get(0).mapRunArn();

        List<ExecutionListItem> children = children(mapRun);
        assertThat(children).hasSize(2).allSatisfy(child -> {
            assertThat(child.mapRunArn()).isEqualTo(mapRun);
            assertThat(child.stateMachineArn()).isEqualTo(machine + "/label");
            assertThat(child.itemCount()).isEqualTo(1);
            assertThat(child.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        });
        String child = children.get(0).executionArn();
        assertThat(client.sfn().describeExecution(request -> request.executionArn(child)))
                .satisfies(described -> {
                    assertThat(described.input()).isEqualTo("2");
                    assertThat(described.output()).isEqualTo("\"2\"");
                    assertThat(described.mapRunArn()).isEqualTo(mapRun);
                });
        assertThat(client.sfn()
                        .getExecutionHistory(request -> request.executionArn(child))
                        .events())
                .extracting(HistoryEvent::type)
                .startsWith(HistoryEventType.EXECUTION_STARTED)
                .endsWith(HistoryEventType.EXECUTION_SUCCEEDED);
        assertThat(client.sfn().describeStateMachineForExecution(request -> request.executionArn(child)))
                .satisfies(part -> {
                    assertThat(part.mapRunArn()).isEqualTo(mapRun);
                    assertThat(part.label()).isEqualTo("label");
                    assertThat(part.definition())
                            .startsWith("{\"ProcessorConfig\":")
                            .contains("\"StartAt\":\"Each\"");
                });
        assertThat(client.sfn()
                        .listExecutions(request -> request.mapRunArn(mapRun).maxResults(1))
                        .nextToken())
                .isNotNull();
    }

    @Test
    void theLimitsOfAMapRunThatGoesOnAreChanged() throws InterruptedException {
        String execution = client.start(client.create("m", MAP), "e", "[\"hold\", \"hold\", \"hold\"]");
        CompletableFuture<TaskResult> first = held.take();
        String mapRun = mapRuns(execution).get(0).mapRunArn();
        assertThat(describe(mapRun).executionCounts()).satisfies(counts -> {
            assertThat(counts.running()).isEqualTo(1);
            assertThat(counts.pending()).isEqualTo(2);
        });

        client.sfn()
                .updateMapRun(request -> request.mapRunArn(mapRun)
                        .maxConcurrency(3)
                        .toleratedFailureCount(1L)
                        .toleratedFailurePercentage(50f));
        CompletableFuture<TaskResult> second = held.take();
        CompletableFuture<TaskResult> third = held.take();

        assertThat(describe(mapRun)).satisfies(run -> {
            assertThat(run.status()).isEqualTo(MapRunStatus.RUNNING);
            assertThat(run.maxConcurrency()).isEqualTo(3);
            assertThat(run.toleratedFailureCount()).isEqualTo(1);
            assertThat(run.toleratedFailurePercentage()).isEqualTo(50f);
        });
        first.complete(TaskResult.failure("Broken"));
        second.complete(TaskResult.success(1));
        third.complete(TaskResult.success(2));
        assertThat(client.await(execution).output()).isEqualTo("[1,2]");
        assertThat(describe(mapRun).itemCounts().failed()).isEqualTo(1);
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .updateMapRun(
                                        request -> request.mapRunArn(mapRun).maxConcurrency(1))))
                .isEqualTo("Map Run is SUCCEEDED and cannot be updated");
    }

    @Test
    void aChildExecutionIsStoppedByItself() throws InterruptedException {
        String execution = client.start(client.create("m", MAP), "e", "[\"hold\"]");
        held.take();
        String child = children(mapRuns(execution).get(0).mapRunArn()).get(0).executionArn();

        client.sfn().stopExecution(request -> request.executionArn(child).error("Enough"));

        assertThat(client.await(child).status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(client.await(child).error()).isEqualTo("Enough");
        assertThat(client.await(execution).error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    }

    @Test
    void aTaskStartsAMachineOfTheEndpointWhoseExecutionIsDescribed() {
        String other = client.create("other", EndpointClient.PASS);
        String starter = client.create(
                "starter",
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"End\":true,\"Resource\":"
                        + "\"arn:aws:states:::states:startExecution.sync:2\",\"OutputPath\":\"$.ExecutionArn\","
                        + "\"Parameters\":{\"StateMachineArn\":\"" + other + "\",\"Input\":{\"n\":1}}}}}");

        String output = client.run(starter, "e", "{}").output();

        String nested = output.substring(1, output.length() - 1);
        assertThat(client.sfn().describeExecution(request -> request.executionArn(nested)))
                .satisfies(described -> {
                    assertThat(described.stateMachineArn()).isEqualTo(other);
                    assertThat(described.input()).isEqualTo("{\"n\":1}");
                    assertThat(described.mapRunArn()).isNull();
                });
        assertThat(client.sfn()
                        .describeStateMachineForExecution(request -> request.executionArn(nested))
                        .definition())
                .isEqualTo(EndpointClient.PASS);
    }

    @Test
    void aTaskStartsAnExecutionThatItDoesNotWaitFor() {
        String other = client.create("other", EndpointClient.PASS);
        String starter = client.create(
                "starter",
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"End\":true,\"Resource\":"
                        + "\"arn:aws:states:::states:startExecution\",\"ResultSelector\":{\"arn.$\":"
                        + "\"$.ExecutionArn\"},\"OutputPath\":\"$.arn\",\"Parameters\":{\"StateMachineArn\":\"" + other
                        + "\",\"Name\":\"child\",\"Input\":{\"n.$\":\"$.n\"}}}}}");

        String output = client.run(starter, "e", "{\"n\":1}").output();

        assertThat(client.await(output.substring(1, output.length() - 1)).output())
                .isEqualTo("{\"n\":1}");
        assertThat(client.run(starter, "again", "{\"n\":2}").error())
                .isEqualTo("StepFunctions.ExecutionAlreadyExistsException");
    }

    @Test
    void whatIsNoMapRunIsRefused() {
        String missing = "Resource not found: '" + NO_RUN + "'";
        assertThat(message(ResourceNotFoundException.class, () -> describe(NO_RUN)))
                .isEqualTo(missing);
        assertThat(message(
                        ResourceNotFoundException.class,
                        () -> client.sfn()
                                .updateMapRun(
                                        request -> request.mapRunArn(NO_RUN).maxConcurrency(1))))
                .isEqualTo(missing);
        assertThat(message(InvalidArnException.class, () -> describe("nonsense")))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: nonsense'");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .updateMapRun(request -> request.mapRunArn(NO_RUN)
                                        .toleratedFailurePercentage(101f)
                                        .maxConcurrency(-1))))
                .isEqualTo("2 validation errors detected: Value '-1' at 'maxConcurrency' failed to satisfy constraint:"
                        + " Member must have value greater than or equal to 0; Value '101.0' at"
                        + " 'toleratedFailurePercentage' failed to satisfy constraint: Member must have value less than"
                        + " or equal to 100");
        String execution = client.run(client.create("m", MAP), "e", "[]").executionArn();
        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.sfn()
                                .listMapRuns(request ->
                                        request.executionArn(execution).nextToken("nonsense"))))
                .isEqualTo("Invalid Token: 'Invalid token'");
        assertThat(message(ExecutionDoesNotExistException.class, () -> mapRuns(execution + "x")))
                .isEqualTo("Execution Does Not Exist: '" + execution + "x'");
    }

    @Test
    void aFailedExecutionIsRedrivenWithItsMapRun() {
        broken.add("2");
        String machine = client.create("m", MAP);
        DescribeExecutionResponse failed = client.run(machine, "e", "[1, 2, 3]");
        String execution = failed.executionArn();
        assertThat(failed.redriveStatus()).isEqualTo(ExecutionRedriveStatus.REDRIVABLE);
        assertThat(failed.redriveStatusReason()).isNull();
        String mapRun = mapRuns(execution).get(0).mapRunArn();
        String child = children(mapRun).stream()
                .filter(item -> item.status() == ExecutionStatus.FAILED)
                .findFirst()
                .orElseThrow()
                .executionArn();
        assertThat(client.sfn()
                        .describeExecution(request -> request.executionArn(child))
                        .redriveStatus())
                .isEqualTo(ExecutionRedriveStatus.REDRIVABLE_BY_MAP_RUN);
        broken.clear();

        assertThat(client.sfn()
                        .redriveExecution(request -> request.executionArn(execution))
                        .redriveDate())
                .isNotNull();

        DescribeExecutionResponse redriven = client.await(execution);
        assertThat(redriven.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(redriven.redriveCount()).isEqualTo(1);
        assertThat(redriven.redriveDate()).isNotNull();
        assertThat(redriven.output()).isEqualTo("[\"1\",\"2\",\"3\"]");
        assertThat(describe(mapRun).redriveCount()).isEqualTo(1);
        assertThat(client.sfn()
                        .getExecutionHistory(request -> request.executionArn(execution))
                        .events())
                .filteredOn(event -> event.type() == HistoryEventType.EXECUTION_REDRIVEN
                        || event.type() == HistoryEventType.MAP_RUN_REDRIVEN)
                .satisfiesExactly(
                        event -> assertThat(
                                        event.executionRedrivenEventDetails().redriveCount())
                                .isEqualTo(1),
                        event -> assertThat(event.mapRunRedrivenEventDetails().mapRunArn())
                                .isEqualTo(mapRun));
        assertThat(client.sfn()
                        .listExecutions(
                                request -> request.stateMachineArn(machine).redriveFilter("REDRIVEN"))
                        .executions())
                .extracting(ExecutionListItem::executionArn)
                .containsExactly(execution);
        assertThat(client.sfn()
                        .listExecutions(
                                request -> request.stateMachineArn(machine).redriveFilter("NOT_REDRIVEN"))
                        .executions())
                .isEmpty();
    }

    @Test
    void aClientTokenMakesARedriveTheSame() {
        broken.add("1");
        String execution = client.run(client.create("m", MAP), "e", "[1]").executionArn();
        java.time.Instant first = redrive(execution, "token");
        client.await(execution);

        assertThat(redrive(execution, "token")).isEqualTo(first);
        assertThat(client.await(execution).redriveCount()).isEqualTo(1);
        redrive(execution, "other");
        assertThat(client.await(execution).redriveCount()).isEqualTo(2);
    }

    private java.time.Instant redrive(String execution, String token) {
        return client.sfn()
                .redriveExecution(request -> request.executionArn(execution).clientToken(token))
                .redriveDate();
    }

    @Test
    void whatCannotBeRedrivenSaysWhy() {
        String execution = client.run(client.create("m", MAP), "e", "[1]").executionArn();
        String child = children(mapRuns(execution).get(0).mapRunArn()).get(0).executionArn();

        assertThat(message(ExecutionNotRedrivableException.class, () -> redrive(execution, "t")))
                .isEqualTo("Execution is SUCCEEDED and cannot be redriven");
        assertThat(message(ExecutionNotRedrivableException.class, () -> redrive(child, "t")))
                .isEqualTo("Execution was started by another one and cannot be redriven by itself");
        assertThat(message(ExecutionDoesNotExistException.class, () -> redrive(execution + "x", "t")))
                .isEqualTo("Execution Does Not Exist: '" + execution + "x'");
        assertThat(message(SfnException.class, () -> redrive(execution, "a b")))
                .isEqualTo("1 validation error detected: Value 'a b' at 'clientToken' failed to satisfy constraint:"
                        + " Member must satisfy regular expression pattern: [!-~]+");
    }
}
