package io.github.asl4j.local.endpoint;

import static io.github.asl4j.local.endpoint.EndpointClient.PASS;
import static io.github.asl4j.local.endpoint.EndpointClient.ROLE;
import static io.github.asl4j.local.endpoint.EndpointClient.WAIT;
import static io.github.asl4j.local.endpoint.EndpointClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineForExecutionResponse;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.EncryptionType;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.IncludedData;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidDefinitionException;
import software.amazon.awssdk.services.sfn.model.InvalidEncryptionConfigurationException;
import software.amazon.awssdk.services.sfn.model.InvalidLoggingConfigurationException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.LogDestination;
import software.amazon.awssdk.services.sfn.model.LogLevel;
import software.amazon.awssdk.services.sfn.model.LoggingConfiguration;
import software.amazon.awssdk.services.sfn.model.MissingRequiredParameterException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.StateMachineListItem;
import software.amazon.awssdk.services.sfn.model.UpdateStateMachineResponse;

/** What creates, updates, lists and describes state machines. */
@Timeout(60)
class StateMachineOperationsTest {

    private static final String NO_MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:none";
    private static final String LOG_GROUP = "arn:aws:logs:us-east-1:123456789012:log-group:g:*";

    private EndpointClient client;

    @BeforeEach
    void start() {
        client = new EndpointClient(settings -> settings);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private DescribeStateMachineResponse describe(String arn) {
        return client.sfn().describeStateMachine(request -> request.stateMachineArn(arn));
    }

    @Test
    void machinesAreListedByNameInPages() {
        String b = client.create("b", PASS);
        String a = client.createExpress("a", PASS);
        String c = client.create("c", PASS);

        List<StateMachineListItem> all =
                client.sfn().listStateMachinesPaginator(request -> request.maxResults(2)).stateMachines().stream()
                        .toList();

        assertThat(all).extracting(StateMachineListItem::stateMachineArn).containsExactly(a, b, c);
        assertThat(all)
                .extracting(StateMachineListItem::typeAsString)
                .containsExactly("EXPRESS", "STANDARD", "STANDARD");
        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.sfn().listStateMachines(request -> request.nextToken("nonsense"))))
                .isEqualTo("Invalid Token: 'Invalid token'");
        assertThat(message(
                        SfnException.class, () -> client.sfn().listStateMachines(request -> request.maxResults(1001))))
                .isEqualTo("1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint:"
                        + " Member must have value less than or equal to 1000");
    }

    @Test
    void anUpdateMakesARevisionAndWhatRunsKeepsTheOldOne() {
        String machine = client.create("m", WAIT);
        String running = client.start(machine, "before");
        assertThat(describe(machine).revisionId()).isNull();

        UpdateStateMachineResponse update = client.sfn()
                .updateStateMachine(request -> request.stateMachineArn(machine).definition(PASS));

        assertThat(describe(machine).definition()).isEqualTo(PASS);
        assertThat(describe(machine).revisionId())
                .isEqualTo(update.revisionId())
                .isNotNull();
        assertThat(describe(machine).roleArn()).isEqualTo(ROLE);
        DescribeStateMachineForExecutionResponse ran =
                client.sfn().describeStateMachineForExecution(request -> request.executionArn(running));
        assertThat(ran.definition()).isEqualTo(WAIT);
        assertThat(ran.revisionId()).isNull();
        assertThat(ran.stateMachineArn()).isEqualTo(machine);
        assertThat(ran.name()).isEqualTo("m");
        assertThat(ran.updateDate()).isNotNull();
        assertThat(ran.mapRunArn()).isNull();
        assertThat(client.sfn()
                        .describeExecution(request -> request.executionArn(running))
                        .status())
                .isEqualTo(ExecutionStatus.RUNNING);
        assertThat(client.run(machine, "after", "{}").status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void anUpdateThatChangesNothingKeepsTheRevision() {
        String machine = client.create("m", PASS);
        String first = client.sfn()
                .updateStateMachine(request -> request.stateMachineArn(machine).roleArn(ROLE + "2"))
                .revisionId();

        assertThat(client.sfn()
                        .updateStateMachine(
                                request -> request.stateMachineArn(machine).roleArn(ROLE + "2"))
                        .revisionId())
                .isEqualTo(first);
        assertThat(client.sfn()
                        .updateStateMachine(
                                request -> request.stateMachineArn(machine).roleArn(ROLE))
                        .revisionId())
                .isNotEqualTo(first);
    }

    @Test
    void anUpdateIsChecked() {
        String machine = client.create("m", PASS);

        assertThat(message(
                        MissingRequiredParameterException.class,
                        () -> client.sfn().updateStateMachine(request -> request.stateMachineArn(machine))))
                .isEqualTo("Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration"
                        + " must be specified");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .updateStateMachine(request -> request.stateMachineArn(machine)
                                        .definition(WAIT)
                                        .versionDescription("d"))))
                .isEqualTo("Version description can only be set when publish is true");
        assertThat(message(
                        InvalidDefinitionException.class,
                        () -> client.sfn()
                                .updateStateMachine(request ->
                                        request.stateMachineArn(machine).definition("{"))))
                .startsWith("Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: ");
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.sfn()
                                .updateStateMachine(request ->
                                        request.stateMachineArn(machine).roleArn("role"))))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: role'");
        assertThat(message(
                        StateMachineDoesNotExistException.class,
                        () -> client.sfn()
                                .updateStateMachine(request ->
                                        request.stateMachineArn(NO_MACHINE).definition(PASS))))
                .isEqualTo("State Machine Does Not Exist: '" + NO_MACHINE + "'");
        assertThat(describe(machine).definition()).isEqualTo(PASS);
        assertThat(describe(machine).revisionId()).isNull();
    }

    @Test
    void creatingWhatWasUpdatedMeanwhileIsAnotherMachine() {
        String machine = client.create("m", PASS);
        client.sfn()
                .updateStateMachine(request -> request.stateMachineArn(machine).definition(WAIT));

        assertThat(message(StateMachineAlreadyExistsException.class, () -> client.create("m", PASS)))
                .isEqualTo("State Machine Already Exists: '" + machine + "'");
        assertThat(client.create("m", WAIT)).isEqualTo(machine);
    }

    @Test
    void aDifferentRoleIsIgnoredWhenAMachineIsCreatedAgain() {
        String machine = client.create("m", PASS);

        client.sfn()
                .createStateMachine(
                        request -> request.name("m").definition(PASS).roleArn(ROLE + "2"));

        assertThat(describe(machine).roleArn()).isEqualTo(ROLE);
    }

    @Test
    void withoutDataADefinitionIsAnEmptyObject() {
        String machine = client.create("m", PASS);
        String execution = client.start(machine, "e");

        assertThat(client.sfn()
                        .describeStateMachine(
                                request -> request.stateMachineArn(machine).includedData(IncludedData.METADATA_ONLY))
                        .definition())
                .isEqualTo("{}");
        assertThat(client.sfn()
                        .describeStateMachineForExecution(
                                request -> request.executionArn(execution).includedData(IncludedData.METADATA_ONLY))
                        .definition())
                .isEqualTo("{}");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .describeStateMachine(request ->
                                        request.stateMachineArn(machine).includedData("NOTHING"))))
                .isEqualTo("1 validation error detected: Value 'NOTHING' at 'includedData' failed to satisfy"
                        + " constraint: Member must satisfy enum value set: [ALL_DATA, METADATA_ONLY]");
    }

    @Test
    void theMachineOfNoExecutionIsNotDescribed() {
        String execution = NO_MACHINE.replace("stateMachine", "execution") + ":e";

        assertThat(message(
                        ExecutionDoesNotExistException.class,
                        () -> client.sfn()
                                .describeStateMachineForExecution(request -> request.executionArn(execution))))
                .isEqualTo("Execution Does Not Exist: '" + execution + "'");
    }

    private static LogDestination group(String arn) {
        return LogDestination.builder()
                .cloudWatchLogsLogGroup(group -> group.logGroupArn(arn))
                .build();
    }

    private String createLogging(Consumer<LoggingConfiguration.Builder> logging) {
        return client.sfn()
                .createStateMachine(request ->
                        request.name("logs").definition(PASS).roleArn(ROLE).loggingConfiguration(logging))
                .stateMachineArn();
    }

    @Test
    void aLoggingConfigurationIsKept() {
        String machine = createLogging(logging ->
                logging.level(LogLevel.ALL).includeExecutionData(true).destinations(group(LOG_GROUP)));

        assertThat(describe(machine).loggingConfiguration()).satisfies(logging -> {
            assertThat(logging.level()).isEqualTo(LogLevel.ALL);
            assertThat(logging.includeExecutionData()).isTrue();
            assertThat(logging.destinations()).containsExactly(group(LOG_GROUP));
        });
        String revision = client.sfn()
                .updateStateMachine(request -> request.stateMachineArn(machine)
                        .loggingConfiguration(
                                logging -> logging.level(LogLevel.FATAL).destinations(group(LOG_GROUP))))
                .revisionId();
        assertThat(describe(machine).loggingConfiguration().level()).isEqualTo(LogLevel.FATAL);
        assertThat(describe(machine).revisionId()).isEqualTo(revision).isNotNull();
    }

    @Test
    void anIncompleteLoggingConfigurationIsOff() {
        assertThat(describe(createLogging(logging -> {})).loggingConfiguration().level())
                .isEqualTo(LogLevel.OFF);
    }

    @Test
    void aLoggingConfigurationHasOneDestinationThatExists() {
        String one = "Invalid Logging Configuration: Must specify exactly one Log Destination.";
        assertThat(message(
                        InvalidLoggingConfigurationException.class,
                        () -> createLogging(logging -> logging.level(LogLevel.ALL))))
                .isEqualTo(one);
        assertThat(message(
                        InvalidLoggingConfigurationException.class,
                        () -> createLogging(logging ->
                                logging.level(LogLevel.ALL).destinations(group(LOG_GROUP), group(LOG_GROUP)))))
                .isEqualTo(one);
        assertThat(message(
                        InvalidLoggingConfigurationException.class,
                        () -> createLogging(
                                logging -> logging.level(LogLevel.ALL).destinations(group("arn:aws:s3:::b")))))
                .isEqualTo("Invalid Logging Configuration: Log Destination not found.");
    }

    @Test
    void tracingAndEncryptionAreKept() {
        String machine = client.sfn()
                .createStateMachine(request -> request.name("m")
                        .definition(PASS)
                        .roleArn(ROLE)
                        .tracingConfiguration(tracing -> tracing.enabled(true))
                        .encryptionConfiguration(encryption -> encryption
                                .type(EncryptionType.CUSTOMER_MANAGED_KMS_KEY)
                                .kmsKeyId("alias/k")
                                .kmsDataKeyReusePeriodSeconds(60)))
                .stateMachineArn();

        assertThat(describe(machine).tracingConfiguration().enabled()).isTrue();
        assertThat(describe(machine).encryptionConfiguration().kmsKeyId()).isEqualTo("alias/k");
    }

    @Test
    void aKeyOfOnesOwnIsNamed() {
        assertThat(message(
                        InvalidEncryptionConfigurationException.class,
                        () -> client.sfn()
                                .createStateMachine(request -> request.name("m")
                                        .definition(PASS)
                                        .roleArn(ROLE)
                                        .encryptionConfiguration(encryption ->
                                                encryption.type(EncryptionType.CUSTOMER_MANAGED_KMS_KEY)))))
                .startsWith("Invalid Encryption Configuration: ");
        assertThat(message(
                        SfnException.class,
                        () -> client.sfn()
                                .createStateMachine(request -> request.name("m")
                                        .definition(PASS)
                                        .roleArn(ROLE)
                                        .encryptionConfiguration(encryption ->
                                                encryption.type("NONE").kmsDataKeyReusePeriodSeconds(1)))))
                .isEqualTo("2 validation errors detected: Value 'NONE' at 'encryptionConfiguration.type' failed to"
                        + " satisfy constraint: Member must satisfy enum value set: [AWS_OWNED_KEY,"
                        + " CUSTOMER_MANAGED_KMS_KEY]; Value '1' at"
                        + " 'encryptionConfiguration.kmsDataKeyReusePeriodSeconds' failed to satisfy constraint: Member"
                        + " must have value greater than or equal to 60");
    }
}
