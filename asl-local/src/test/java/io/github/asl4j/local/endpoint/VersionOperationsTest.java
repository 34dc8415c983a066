package io.github.asl4j.local.endpoint;

import static io.github.asl4j.local.endpoint.EndpointClient.PASS;
import static io.github.asl4j.local.endpoint.EndpointClient.ROLE;
import static io.github.asl4j.local.endpoint.EndpointClient.WAIT;
import static io.github.asl4j.local.endpoint.EndpointClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.local.ExecutionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sfn.model.ConflictException;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineAliasResponse;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sfn.model.RoutingConfigurationListItem;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineAliasListItem;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.StateMachineVersionListItem;
import software.amazon.awssdk.services.sfn.model.UpdateStateMachineResponse;

/** Versions and aliases of state machines. */
@Timeout(60)
class VersionOperationsTest {

    private EndpointClient client;

    @BeforeEach
    void start() {
        client = new EndpointClient(settings -> settings);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private CreateStateMachineResponse createPublished(String description) {
        return client.sfn()
                .createStateMachine(request -> request.name("m")
                        .definition(PASS)
                        .roleArn(ROLE)
                        .publish(true)
                        .versionDescription(description));
    }

    private String publish(String machine) {
        return client.sfn()
                .publishStateMachineVersion(request -> request.stateMachineArn(machine))
                .stateMachineVersionArn();
    }

    private UpdateStateMachineResponse update(String machine, String definition) {
        return client.sfn()
                .updateStateMachine(request -> request.stateMachineArn(machine).definition(definition));
    }

    private List<String> versions(String machine) {
        return client
                .sfn()
                .listStateMachineVersions(request -> request.stateMachineArn(machine))
                .stateMachineVersions()
                .stream()
                .map(StateMachineVersionListItem::stateMachineVersionArn)
                .toList();
    }

    @Test
    void creatingMayPublish() {
        CreateStateMachineResponse created = createPublished("first");
        String version = created.stateMachineVersionArn();

        assertThat(version).isEqualTo(created.stateMachineArn() + ":1");
        assertThat(createPublished("first").stateMachineVersionArn()).isEqualTo(version);
        DescribeStateMachineResponse described =
                client.sfn().describeStateMachine(request -> request.stateMachineArn(version));
        assertThat(described.stateMachineArn()).isEqualTo(version);
        assertThat(described.description()).isEqualTo("first");
        assertThat(described.name()).isEqualTo("m");
        assertThat(described.revisionId()).isNull();
        assertThat(client.sfn()
                        .describeStateMachine(request -> request.stateMachineArn(created.stateMachineArn()))
                        .description())
                .isNull();
    }

    @Test
    void updatingMayPublishAndVersionsStayAsTheyAre() {
        String machine = client.create("m", PASS);
        assertThat(client.sfn()
                        .updateStateMachine(
                                request -> request.stateMachineArn(machine).publish(true))
                        .stateMachineVersionArn())
                .isEqualTo(machine + ":1");
        UpdateStateMachineResponse second = client.sfn()
                .updateStateMachine(request ->
                        request.stateMachineArn(machine).definition(WAIT).publish(true));

        assertThat(second.stateMachineVersionArn()).isEqualTo(machine + ":2");
        assertThat(versions(machine)).containsExactly(machine + ":2", machine + ":1");
        assertThat(client.sfn()
                        .describeStateMachine(request -> request.stateMachineArn(machine + ":1"))
                        .definition())
                .isEqualTo(PASS);
        assertThat(client.sfn().describeStateMachine(request -> request.stateMachineArn(machine + ":2")))
                .satisfies(version -> {
                    assertThat(version.definition()).isEqualTo(WAIT);
                    assertThat(version.revisionId()).isEqualTo(second.revisionId());
                });
    }

    @Test
    void aRevisionIsPublishedOnceAndNumbersAreNotUsedAgain() {
        String machine = client.create("m", PASS);
        String first = publish(machine);
        assertThat(publish(machine)).isEqualTo(first).isEqualTo(machine + ":1");
        update(machine, WAIT);
        String second = publish(machine);
        client.sfn().deleteStateMachineVersion(request -> request.stateMachineVersionArn(second));
        client.sfn().deleteStateMachineVersion(request -> request.stateMachineVersionArn(second));

        assertThat(versions(machine)).containsExactly(first);
        assertThat(publish(machine)).isEqualTo(machine + ":3");
    }

    @Test
    void onlyThePresentRevisionIsPublished() {
        String machine = client.create("m", PASS);
        String old = update(machine, WAIT).revisionId();
        String present = update(machine, PASS).revisionId();

        assertThat(message(
                        ConflictException.class,
                        () -> client.sfn()
                                .publishStateMachineVersion(request ->
                                        request.stateMachineArn(machine).revisionId(old))))
                .isEqualTo("Failed to publish the State Machine version for revision " + old
                        + ". The current State Machine revision is " + present + ".");
    }

    @Test
    void versionsAreListedInPages() {
        String machine = client.create("m", PASS);
        publish(machine);
        update(machine, WAIT);
        publish(machine);

        assertThat(client.sfn()
                        .listStateMachineVersions(
                                request -> request.stateMachineArn(machine).maxResults(1))
                        .nextToken())
                .satisfies(token -> assertThat(client.sfn()
                                .listStateMachineVersions(request ->
                                        request.stateMachineArn(machine).nextToken(token))
                                .stateMachineVersions())
                        .extracting(StateMachineVersionListItem::stateMachineVersionArn)
                        .containsExactly(machine + ":1"));
        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.sfn()
                                .listStateMachineVersions(request ->
                                        request.stateMachineArn(machine).nextToken("nonsense"))))
                .isEqualTo("Invalid Token: 'Invalid token'");
    }

    @Test
    void whatIsNoMachineOrVersionIsRefused() {
        String machine = client.create("m", PASS);
        publish(machine);

        assertThat(message(StateMachineDoesNotExistException.class, () -> publish(machine + ":1")))
                .isEqualTo("State Machine Does Not Exist: '" + machine + ":1'");
        assertThat(message(StateMachineDoesNotExistException.class, () -> update(machine + ":1", WAIT)))
                .isEqualTo("State Machine Does Not Exist: '" + machine + ":1'");
        assertThat(message(StateMachineDoesNotExistException.class, () -> client.start(machine + ":2", "e")))
                .isEqualTo("State Machine Does Not Exist: '" + machine + ":2'");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .deleteStateMachineVersion(request -> request.stateMachineVersionArn(machine))))
                .isEqualTo("'" + machine + "' is not the ARN of a state machine version");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn().deleteStateMachine(request -> request.stateMachineArn(machine + ":1"))))
                .isEqualTo("'" + machine + ":1' is not the ARN of a state machine itself");
        assertThat(message(InvalidArnException.class, () -> versions("nonsense")))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: nonsense'");
    }

    private static RoutingConfigurationListItem route(String version, int weight) {
        return RoutingConfigurationListItem.builder()
                .stateMachineVersionArn(version)
                .weight(weight)
                .build();
    }

    private String alias(String name, RoutingConfigurationListItem... routes) {
        return client.sfn()
                .createStateMachineAlias(request -> request.name(name).routingConfiguration(routes))
                .stateMachineAliasArn();
    }

    /** Creates a machine with two versions. */
    private String createTwo() {
        String machine = client.create("m", PASS);
        publish(machine);
        update(machine, PASS.replace("\"A\"", "\"B\""));
        publish(machine);
        return machine;
    }

    @Test
    void executionsByAliasOrVersionTellIt() {
        String machine = createTwo();
        String alias = alias("live", route(machine + ":1", 100));

        DescribeExecutionResponse byAlias = client.run(alias, "a", "{}");
        DescribeExecutionResponse byVersion = client.run(machine + ":2", "v", "{}");
        client.run(machine, "m", "{}");

        assertThat(byAlias.stateMachineArn()).isEqualTo(machine);
        assertThat(byAlias.stateMachineAliasArn()).isEqualTo(alias);
        assertThat(byAlias.stateMachineVersionArn()).isEqualTo(machine + ":1");
        assertThat(byAlias.executionArn()).endsWith(":execution:m:a");
        assertThat(byVersion.stateMachineAliasArn()).isNull();
        assertThat(byVersion.stateMachineVersionArn()).isEqualTo(machine + ":2");
        assertThat(list(alias)).containsExactly("a");
        assertThat(list(machine + ":2")).containsExactly("v");
        assertThat(list(machine)).containsExactly("m", "v", "a");
        assertThat(client.sfn()
                        .getExecutionHistory(request -> request.executionArn(byAlias.executionArn()))
                        .events()
                        .get(0)
                        .executionStartedEventDetails())
                .satisfies(details -> {
                    assertThat(details.stateMachineAliasArn()).isEqualTo(alias);
                    assertThat(details.stateMachineVersionArn()).isEqualTo(machine + ":1");
                });
        assertThat(client.sfn()
                        .describeStateMachineForExecution(request -> request.executionArn(byAlias.executionArn()))
                        .definition())
                .isEqualTo(PASS);
    }

    private List<String> list(String arn) {
        return client.sfn().listExecutions(request -> request.stateMachineArn(arn)).executions().stream()
                .map(ExecutionListItem::name)
                .toList();
    }

    private List<Boolean> routed(long seed) {
        List<Boolean> first = new ArrayList<>();
        try (EndpointClient seeded = new EndpointClient(
                settings -> settings.options(ExecutionOptions.defaults().seed(seed)))) {
            client.close();
            client = seeded;
            String machine = createTwo();
            String alias = alias("live", route(machine + ":1", 30), route(machine + ":2", 70));
            for (int i = 0; i < 200; i++) {
                first.add(client.run(alias, "e" + i, "{}")
                        .stateMachineVersionArn()
                        .endsWith(":1"));
            }
        }
        return first;
    }

    @Test
    void anAliasDividesExecutionsByWeightAndTheSeed() {
        List<Boolean> routed = routed(7);

        assertThat(routed.stream().filter(first -> first).count()).isBetween(40L, 80L);
        assertThat(routed(7)).isEqualTo(routed);
        start();
    }

    @Test
    void anAliasIsCreatedOnceDescribedUpdatedListedAndDeleted() {
        String machine = createTwo();
        String alias = alias("live", route(machine + ":1", 100));
        assertThat(alias).isEqualTo(machine + ":live").isEqualTo(alias("live", route(machine + ":1", 100)));
        String other = alias("test", route(machine + ":2", 100));

        client.sfn()
                .updateStateMachineAlias(
                        request -> request.stateMachineAliasArn(alias).description("d"));
        client.sfn()
                .updateStateMachineAlias(request -> request.stateMachineAliasArn(alias)
                        .routingConfiguration(route(machine + ":1", 50), route(machine + ":2", 50)));

        DescribeStateMachineAliasResponse described =
                client.sfn().describeStateMachineAlias(request -> request.stateMachineAliasArn(alias));
        assertThat(described.name()).isEqualTo("live");
        assertThat(described.description()).isEqualTo("d");
        assertThat(described.routingConfiguration())
                .containsExactly(route(machine + ":1", 50), route(machine + ":2", 50));
        assertThat(described.updateDate()).isAfterOrEqualTo(described.creationDate());
        assertThat(aliases(machine)).containsExactly(alias, other);
        assertThat(aliases(machine + ":1")).containsExactly(alias);
        client.sfn().deleteStateMachineAlias(request -> request.stateMachineAliasArn(alias));
        client.sfn().deleteStateMachineAlias(request -> request.stateMachineAliasArn(alias));
        assertThat(aliases(machine)).containsExactly(other);
    }

    private List<String> aliases(String arn) {
        return client
                .sfn()
                .listStateMachineAliases(request -> request.stateMachineArn(arn))
                .stateMachineAliases()
                .stream()
                .map(StateMachineAliasListItem::stateMachineAliasArn)
                .toList();
    }

    @Test
    void aVersionThatAnAliasNamesIsNotDeleted() {
        String machine = createTwo();
        String alias = alias("live", route(machine + ":1", 100));
        Consumer<String> delete =
                version -> client.sfn().deleteStateMachineVersion(request -> request.stateMachineVersionArn(version));

        assertThat(message(ConflictException.class, () -> delete.accept(machine + ":1")))
                .isEqualTo("Version to be deleted must not be referenced by an alias. Current list of aliases"
                        + " referencing this version: [live]");
        client.sfn()
                .updateStateMachineAlias(request ->
                        request.stateMachineAliasArn(alias).routingConfiguration(route(machine + ":2", 100)));
        delete.accept(machine + ":1");
        assertThat(versions(machine)).containsExactly(machine + ":2");
    }

    @Test
    void routesAreChecked() {
        String machine = createTwo();
        String one = machine + ":1";
        String two = machine + ":2";

        assertThat(message(SfnException.class, () -> alias("a", route(one, 70), route(two, 29))))
                .isEqualTo("Sum of routing configuration weights must equal 100. Received: [70, 29]");
        assertThat(message(SfnException.class, () -> alias("a", route(one, 50), route(one, 50))))
                .isEqualTo("Routing configuration must contain distinct state machine version ARNs. Received: [" + one
                        + ", " + one + "]");
        assertThat(message(SfnException.class, () -> alias("a", route(machine, 50), route(two, 50))))
                .isEqualTo("Routing configuration must contain state machine version ARNs. Received: [" + machine + ", "
                        + two + "]");
        assertThat(message(SfnException.class, () -> alias("a", route(one, 101))))
                .isEqualTo(
                        "1 validation error detected: Value '101' at 'routingConfiguration.1.member.weight' failed to"
                                + " satisfy constraint: Member must have value less than or equal to 100");
        assertThat(message(SfnException.class, () -> alias("a", route(one, 50), route(two, 30), route(one, 20))))
                .isEqualTo("1 validation error detected: Value '[RoutingConfigurationListItem(stateMachineVersionArn="
                        + one + ", weight=50), RoutingConfigurationListItem(stateMachineVersionArn=" + two
                        + ", weight=30), RoutingConfigurationListItem(stateMachineVersionArn=" + one
                        + ", weight=20)]' at 'routingConfiguration' failed to satisfy constraint: Member must have"
                        + " length less than or equal to 2");
        assertThat(message(ResourceNotFoundException.class, () -> alias("a", route(machine + ":9", 100))))
                .isEqualTo("Request references a resource that does not exist.");
    }

    @Test
    void anotherAliasOfTheSameNameIsAConflict() {
        String machine = createTwo();
        alias("live", route(machine + ":1", 100));

        assertThat(message(ConflictException.class, () -> alias("live", route(machine + ":2", 100))))
                .isEqualTo("Failed to create alias because an alias with the same name and a different routing"
                        + " configuration already exists.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "INVALID ALIAS", "!INVALID", "ALIAS@"})
    void namesOfAliasesFollowAPattern(String name) {
        String machine = createTwo();

        assertThat(message(SfnException.class, () -> alias(name, route(machine + ":1", 100))))
                .isEqualTo("1 validation error detected: Value '" + name + "' at 'name' failed to satisfy constraint:"
                        + " Member must satisfy regular expression pattern:"
                        + " ^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$");
    }

    @Test
    void anAliasThatDoesNotExistIsNotFound() {
        String alias = createTwo() + ":none";
        String missing = "Request references a resource that does not exist.";

        assertThat(message(
                        ResourceNotFoundException.class,
                        () -> client.sfn()
                                .updateStateMachineAlias(request ->
                                        request.stateMachineAliasArn(alias).description("d"))))
                .isEqualTo(missing);
        assertThat(message(
                        ResourceNotFoundException.class,
                        () -> client.sfn().describeStateMachineAlias(request -> request.stateMachineAliasArn(alias))))
                .isEqualTo(missing);
        assertThat(message(StateMachineDoesNotExistException.class, () -> client.start(alias, "e")))
                .isEqualTo("State Machine Does Not Exist: '" + alias + "'");
    }
}
