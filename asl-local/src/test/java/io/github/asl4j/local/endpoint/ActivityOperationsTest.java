package io.github.asl4j.local.endpoint;

import static io.github.asl4j.local.endpoint.EndpointClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ActivityAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ActivityDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ActivityListItem;
import software.amazon.awssdk.services.sfn.model.DescribeActivityResponse;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetActivityTaskResponse;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidNameException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.Tag;
import software.amazon.awssdk.services.sfn.model.TooManyTagsException;

/** Activities and their workers, and tags, which they share with state machines. */
@Timeout(60)
class ActivityOperationsTest {

    private static final String NONE = "arn:aws:states:us-east-1:123456789012:activity:none";

    private EndpointClient client;

    @BeforeEach
    void start() {
        client = new EndpointClient(settings -> settings);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private String createActivity(String name) {
        return client.sfn().createActivity(request -> request.name(name)).activityArn();
    }

    private String createMachine(String activity, String fields) {
        return client.create(
                "m",
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\"," + fields + "\"Resource\":\"" + activity
                        + "\",\"End\":true}}}");
    }

    private GetActivityTaskResponse poll(String activity) {
        return client.sfn()
                .getActivityTask(request -> request.activityArn(activity).workerName("w1"));
    }

    @Test
    void aWorkerDoesTheTask() {
        String activity = createActivity("a");
        String execution = client.start(createMachine(activity, ""), "e", "{\"n\":1}");

        GetActivityTaskResponse task = poll(activity);
        assertThat(task.input()).isEqualTo("{\"n\":1}");
        client.sfn().sendTaskHeartbeat(request -> request.taskToken(task.taskToken()));
        client.sfn()
                .sendTaskSuccess(request -> request.taskToken(task.taskToken()).output("2"));

        assertThat(client.await(execution).output()).isEqualTo("2");
        List<HistoryEvent> events = client.sfn()
                .getExecutionHistory(request -> request.executionArn(execution))
                .events();
        assertThat(events)
                .extracting(HistoryEvent::typeAsString)
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "ActivityScheduled",
                        "ActivityStarted",
                        "ActivitySucceeded",
                        "TaskStateExited",
                        "ExecutionSucceeded");
        assertThat(events.get(3).activityStartedEventDetails().workerName()).isEqualTo("w1");
    }

    @Test
    void aWorkerThatWaitsGetsTheTaskThatComes() {
        String activity = createActivity("a");
        String machine = createMachine(activity, "");
        CompletableFuture<GetActivityTaskResponse> waiting = CompletableFuture.supplyAsync(() -> poll(activity));

        String execution = client.start(machine, "e");
        String token = waiting.join().taskToken();
        client.sfn().sendTaskFailure(request -> request.taskToken(token).error("Broken"));

        assertThat(client.await(execution).error()).isEqualTo("Broken");
    }

    @Test
    void everyTaskHasOneWorker() {
        String activity = createActivity("a");
        String machine = createMachine(activity, "");
        List<CompletableFuture<GetActivityTaskResponse>> workers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            workers.add(CompletableFuture.supplyAsync(() -> poll(activity), command -> new Thread(command).start()));
            client.start(machine, "e" + i);
        }
        Set<String> tokens = workers.stream()
                .map(CompletableFuture::join)
                .map(GetActivityTaskResponse::taskToken)
                .collect(Collectors.toSet());

        assertThat(tokens).hasSize(10).doesNotContainNull();
    }

    @Test
    void aTaskThatNobodyTakesTimesOutWithoutHavingStarted() {
        String execution = client.start(createMachine(createActivity("a"), "\"TimeoutSeconds\":1,"), "e");

        DescribeExecutionResponse failed = client.await(execution);

        assertThat(failed.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(client.sfn()
                        .getExecutionHistory(request -> request.executionArn(execution))
                        .events())
                .extracting(HistoryEvent::typeAsString)
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "ActivityScheduled",
                        "ActivityTimedOut",
                        "ExecutionFailed");
    }

    @Test
    void heartbeatsAreWaitedForOnlyOnceAWorkerHasTheTask() {
        String activity = createActivity("a");
        String execution =
                client.start(createMachine(activity, "\"TimeoutSeconds\":3,\"HeartbeatSeconds\":1,"), "silent");
        assertThat(poll(activity).taskToken()).isNotNull();
        assertThat(client.await(execution).stopDate())
                .isBefore(client.await(execution).startDate().plusSeconds(3));
    }

    @Test
    void closingTheEndpointEndsThePolls() {
        String activity = createActivity("a");
        try (SfnClient other = EndpointClient.client(client.endpoint())) {
            CompletableFuture<GetActivityTaskResponse> waiting = CompletableFuture.supplyAsync(
                    () -> other.getActivityTask(request -> request.activityArn(activity)));
            client.endpoint().close();

            // The answer is empty, or the connection is gone; but it does not take a minute.
            assertThat(waiting.handle((answer, failure) -> failure != null || answer.taskToken() == null))
                    .succeedsWithin(java.time.Duration.ofSeconds(30))
                    .isEqualTo(true);
        }
    }

    @Test
    void deletingAnActivityEndsItsPolls() {
        String activity = createActivity("a");
        CompletableFuture<GetActivityTaskResponse> waiting = CompletableFuture.supplyAsync(() -> poll(activity));

        client.sfn().deleteActivity(request -> request.activityArn(activity));

        assertThat(waiting.handle((answer, failure) -> failure == null
                        ? String.valueOf(answer.taskToken())
                        : failure.getCause().getClass().getSimpleName()))
                .succeedsWithin(java.time.Duration.ofSeconds(30))
                .isIn("null", "ActivityDoesNotExistException");
    }

    @Test
    void activitiesAreCreatedOnceDescribedListedAndDeleted() {
        String b = createActivity("b");
        String a = createActivity("a");
        assertThat(createActivity("a")).isEqualTo(a);

        DescribeActivityResponse described = client.sfn().describeActivity(request -> request.activityArn(a));
        assertThat(described.name()).isEqualTo("a");
        assertThat(described.creationDate()).isNotNull();
        assertThat(client.sfn()
                        .listActivitiesPaginator(request -> request.maxResults(1))
                        .activities())
                .extracting(ActivityListItem::activityArn)
                .containsExactly(a, b);

        client.sfn().deleteActivity(request -> request.activityArn(a));
        client.sfn().deleteActivity(request -> request.activityArn(a));
        assertThat(message(
                        ActivityDoesNotExistException.class,
                        () -> client.sfn().describeActivity(request -> request.activityArn(a))))
                .isEqualTo("Activity Does Not Exist: '" + a + "'");
    }

    @Test
    void whatIsNoActivityIsRefused() {
        createActivity("a");

        assertThat(message(InvalidNameException.class, () -> createActivity("TestActivity InvalidName$")))
                .isEqualTo("Invalid Name: 'TestActivity InvalidName$'");
        assertThat(message(ActivityDoesNotExistException.class, () -> poll(NONE)))
                .isEqualTo("Activity Does Not Exist: '" + NONE + "'");
        assertThat(message(InvalidArnException.class, () -> poll("nonsense")))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: nonsense'");
        assertThat(message(
                        ActivityAlreadyExistsException.class,
                        () -> client.sfn()
                                .createActivity(request -> request.name("a")
                                        .encryptionConfiguration(encryption -> encryption.type("AWS_OWNED_KEY")))))
                .startsWith("Activity Already Exists: 'arn:");
        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.sfn().listActivities(request -> request.nextToken("nonsense"))))
                .isEqualTo("Invalid Token: 'Invalid token'");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .getActivityTask(
                                        request -> request.activityArn(NONE).workerName("w".repeat(81)))))
                .endsWith("at 'workerName' failed to satisfy constraint: Member must have length less than or equal to"
                        + " 80");
    }

    @Test
    void anExecutionOfAnActivityThatDoesNotExistFails() {
        assertThat(client.run(createMachine(NONE, ""), "e", "{}").cause()).contains(NONE);
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private List<Tag> tags(String arn) {
        return client.sfn()
                .listTagsForResource(request -> request.resourceArn(arn))
                .tags();
    }

    @Test
    void resourcesAreTaggedAndUntagged() {
        String machine = client.sfn()
                .createStateMachine(request -> request.name("m")
                        .definition(EndpointClient.PASS)
                        .roleArn(EndpointClient.ROLE)
                        .tags(tag("key1", "value1")))
                .stateMachineArn();
        String activity = client.sfn()
                .createActivity(request -> request.name("a").tags(tag("key1", "")))
                .activityArn();
        assertThat(tags(machine)).containsExactly(tag("key1", "value1"));
        assertThat(tags(activity)).containsExactly(tag("key1", ""));

        client.sfn()
                .tagResource(request -> request.resourceArn(machine).tags(tag("key1", "new"), tag("key2", "value2")));
        client.sfn().untagResource(request -> request.resourceArn(machine).tagKeys("key1", "other"));

        assertThat(tags(machine)).containsExactly(tag("key2", "value2"));
    }

    @Test
    void tagsOfWhatDoesNotExistAndTooManyAreRefused() {
        String activity = createActivity("a");
        String version = client.create("m", EndpointClient.PASS) + ":1";
        List<Tag> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add(tag("k" + i, "v"));
        }

        assertThat(message(
                        TooManyTagsException.class,
                        () -> client.sfn()
                                .tagResource(
                                        request -> request.resourceArn(activity).tags(many))))
                .contains("'" + activity + "'");
        assertThat(tags(activity)).isEmpty();
        assertThat(message(
                        ResourceNotFoundException.class,
                        () -> client.sfn()
                                .tagResource(
                                        request -> request.resourceArn(version).tags(tag("k", "v")))))
                .isEqualTo("Resource not found: '" + version + "'");
        assertThat(message(ResourceNotFoundException.class, () -> tags(NONE)))
                .isEqualTo("Resource not found: '" + NONE + "'");
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.sfn()
                                .untagResource(request ->
                                        request.resourceArn("nonsense").tagKeys("k"))))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: nonsense'");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .untagResource(
                                        request -> request.resourceArn(activity).tagKeys("k".repeat(129)))))
                .isEqualTo("1 validation error detected: Value '" + "k".repeat(129)
                        + "' at 'tagKeys.1.member' failed to satisfy constraint: Member must have length less than or"
                        + " equal to 128");
    }
}
