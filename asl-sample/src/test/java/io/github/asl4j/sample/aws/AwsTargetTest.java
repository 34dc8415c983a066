package io.github.asl4j.sample.aws;

import static io.github.asl4j.sample.aws.CloudFormationStub.changeSet;
import static io.github.asl4j.sample.aws.CloudFormationStub.error;
import static io.github.asl4j.sample.aws.CloudFormationStub.events;
import static io.github.asl4j.sample.aws.CloudFormationStub.noStack;
import static io.github.asl4j.sample.aws.CloudFormationStub.ok;
import static io.github.asl4j.sample.aws.CloudFormationStub.page;
import static io.github.asl4j.sample.aws.CloudFormationStub.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.asl4j.sample.command.Terminal;
import io.github.asl4j.sample.deployment.Target;
import io.github.asl4j.sample.deployment.TargetException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** Deployments against a server that answers as CloudFormation does. */
@Timeout(60)
class AwsTargetTest {

    private static final String TEMPLATE = "{\"Resources\": {\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}}}";
    private static final BackoffStrategy AT_ONCE = BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(1));
    private static final RetryStrategy RETRIES = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(6)
            .backoffStrategy(AT_ONCE)
            .throttlingBackoffStrategy(AT_ONCE)
            .build();

    private final CloudFormationStub aws = new CloudFormationStub();
    private Terminal terminal = new Terminal("");

    /** The default chain finds these first and asks nobody else. */
    @BeforeEach
    void giveCredentials() {
        System.setProperty("aws.accessKeyId", "key-of-the-test");
        System.setProperty("aws.secretAccessKey", "secret-of-the-test");
        System.setProperty("aws.sessionToken", "token-of-the-test");
    }

    @AfterEach
    void nothingSecretIsPrinted() {
        aws.close();
        for (String secret : new String[] {"accessKeyId", "secretAccessKey", "sessionToken"}) {
            System.clearProperty("aws." + secret);
        }
        assertThat(terminal.out() + terminal.err())
                .doesNotContain("key-of-the-test", "secret-of-the-test", "token-of-the-test", "AWS4-HMAC");
    }

    private Target target(boolean isConfirmed, String template, Map<String, String> parameters) {
        return new AwsTarget(
                AwsClients.of(Optional.of("eu-west-1"), Optional.of(aws.uri()), RETRIES),
                new AwsTarget.Settings(
                        "asl4j-call-microservice", template, parameters, isConfirmed, Duration.ofMillis(5)),
                terminal.console());
    }

    private void deploy() throws InterruptedException {
        try (Target target = target(true, TEMPLATE, Map.of("VpcCidr", "10.1.0.0/16"))) {
            target.deploy();
        }
    }

    private void destroy() throws InterruptedException {
        try (Target target = target(true, TEMPLATE, Map.of())) {
            target.destroy();
        }
    }

    private static AbstractThrowableAssert<?, ?> failure(ThrowingCallable action, int exitCode) {
        return assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        TargetException.class, e -> assertThat(e.exitCode()).isEqualTo(exitCode));
    }

    private void changeSetIsReady() {
        aws.on(
                "DescribeChangeSet",
                changeSet("CREATE_IN_PROGRESS", ""),
                changeSet(
                        "CREATE_COMPLETE",
                        "",
                        "Add Topic AWS::SNS::Topic",
                        "Add NatGateway AWS::EC2::NatGateway",
                        "Modify Listener AWS::ElasticLoadBalancingV2::Listener True",
                        "Modify Service AWS::ECS::Service Conditional"));
    }

    @Test
    void aStackIsCreated() throws InterruptedException {
        changeSetIsReady();
        aws.on("DescribeStacks", noStack(), stack("CREATE_IN_PROGRESS"), stack("CREATE_COMPLETE"));
        aws.on(
                "DescribeStackEvents",
                events("1 REVIEW_IN_PROGRESS asl4j-call-microservice AWS::CloudFormation::Stack"),
                events(
                        "2 CREATE_IN_PROGRESS Topic AWS::SNS::Topic",
                        "1 REVIEW_IN_PROGRESS asl4j-call-microservice AWS::CloudFormation::Stack"),
                events(
                        "3 CREATE_COMPLETE Topic AWS::SNS::Topic",
                        "2 CREATE_IN_PROGRESS Topic AWS::SNS::Topic",
                        "1 REVIEW_IN_PROGRESS asl4j-call-microservice AWS::CloudFormation::Stack"));

        deploy();

        assertThat(terminal.out())
                .containsSubsequence(
                        "creates the stack \"asl4j-call-microservice\":",
                        "  add      Topic (AWS::SNS::Topic)",
                        "  replace  Listener (AWS::ElasticLoadBalancingV2::Listener)",
                        "  modify   Service (AWS::ECS::Service), perhaps replaced",
                        "CREATE_IN_PROGRESS    Topic (AWS::SNS::Topic)",
                        "CREATE_COMPLETE       Topic (AWS::SNS::Topic)",
                        "StateMachineArn  arn:aws:states:eu-west-1:123456789012:stateMachine:m")
                .containsOnlyOnce("CREATE_IN_PROGRESS")
                .doesNotContain("REVIEW_IN_PROGRESS");
        assertThat(terminal.err())
                .isEqualTo("warning: AWS charges for NatGateway by the hour, used or not, until \"destroy\"\n");
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "ExecuteChangeSet");
        Map<String, String> request = aws.calls("CreateChangeSet").get(0);
        assertThat(request)
                .containsEntry("ChangeSetType", "CREATE")
                .containsEntry("StackName", "asl4j-call-microservice")
                .containsEntry("TemplateBody", TEMPLATE)
                .containsEntry("Capabilities.member.1", "CAPABILITY_IAM")
                .containsEntry("Parameters.member.1.ParameterKey", "VpcCidr")
                .containsEntry("Parameters.member.1.ParameterValue", "10.1.0.0/16");
        assertThat(aws.calls("ExecuteChangeSet").get(0))
                .containsEntry("ChangeSetName", "the-change-set")
                .containsEntry("ClientRequestToken", request.get("ClientToken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The submitted information didn't contain changes. Submit different information to create a change set.",
                "No updates are to be performed."
            })
    void withoutAChangeNothingIsDone(String reason) throws InterruptedException {
        aws.on("DescribeStacks", stack("CREATE_COMPLETE"));
        aws.on("DescribeChangeSet", changeSet("FAILED", reason));

        deploy();

        assertThat(terminal.out()).startsWith("nothing to do: ").hasLineCount(1);
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "DeleteChangeSet");
    }

    @Test
    void aStackIsChangedAndKeepsItsOtherParameters() throws InterruptedException {
        changeSetIsReady();
        aws.on(
                "DescribeStacks",
                stack("UPDATE_COMPLETE"),
                stack("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
                stack("UPDATE_COMPLETE"));

        deploy();

        assertThat(terminal.out()).startsWith("changes the stack").contains("StateMachineArn");
        assertThat(aws.calls("CreateChangeSet").get(0))
                .containsEntry("ChangeSetType", "UPDATE")
                .containsEntry("Parameters.member.1.ParameterValue", "10.1.0.0/16")
                .containsEntry("Parameters.member.2.ParameterKey", "DesiredCount")
                .containsEntry("Parameters.member.2.UsePreviousValue", "true")
                .doesNotContainKey("Parameters.member.3.ParameterKey");
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE_COMPLETE, ROLLBACK_IN_PROGRESS, ROLLBACK_COMPLETE, 'it is rolled back (ROLLBACK_COMPLETE), and \"destroy\" removes what is left'",
        "UPDATE_COMPLETE, UPDATE_ROLLBACK_IN_PROGRESS, UPDATE_ROLLBACK_COMPLETE, all is as it was before (UPDATE_ROLLBACK_COMPLETE)",
        "UPDATE_COMPLETE, UPDATE_ROLLBACK_IN_PROGRESS, UPDATE_ROLLBACK_FAILED, it could not be rolled back (UPDATE_ROLLBACK_FAILED); see the console of CloudFormation"
    })
    void aFailureSaysWhichResourceAndWhyAndThatItIsRolledBack(
            String before, String during, String after, String remedy) {
        changeSetIsReady();
        aws.on("DescribeStacks", before.startsWith("CREATE") ? noStack() : stack(before), stack(during), stack(after));
        aws.on(
                "DescribeStackEvents",
                events(),
                events(
                        "4 CREATE_FAILED Topic AWS::SNS::Topic Resource creation cancelled",
                        "3 CREATE_FAILED Service AWS::ECS::Service the circuit breaker\n was triggered",
                        "2 CREATE_IN_PROGRESS Service AWS::ECS::Service"),
                events(
                        "5 " + after + " asl4j-call-microservice AWS::CloudFormation::Stack",
                        "4 CREATE_FAILED Topic AWS::SNS::Topic Resource creation cancelled"));

        failure(this::deploy, 1)
                .hasMessage(
                        "the deployment failed: Service (AWS::ECS::Service) is CREATE_FAILED: the circuit breaker was"
                                + " triggered; " + remedy);
        assertThat(terminal.out())
                .contains(
                        "CREATE_FAILED         Service (AWS::ECS::Service)  the circuit breaker was triggered", after);
    }

    @Test
    void aChangeSetThatCannotBeMadeLeavesNothing() {
        aws.on("DescribeStacks", noStack());
        aws.on("DescribeChangeSet", changeSet("FAILED", "Template format error: no such resource"));

        failure(this::deploy, 1)
                .hasMessage("CloudFormation cannot make the change set: Template format error: no such resource");
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "DeleteChangeSet", "DeleteStack");
    }

    private static ResponseDefinitionBuilder throttled() {
        return error(400, "Throttling", "Rate exceeded");
    }

    @Test
    void throttlingIsWaitedFor() throws InterruptedException {
        changeSetIsReady();
        aws.on("DescribeStacks", throttled(), throttled(), noStack(), throttled(), stack("CREATE_COMPLETE"));
        aws.on("DescribeStackEvents", error(503, "ServiceUnavailable", "come back"), throttled(), events());

        deploy();

        assertThat(terminal.out()).contains("StateMachineArn").doesNotContain("Throttling");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Throttling | Rate exceeded | CloudFormation still throttles after many attempts (Throttling); wait a minute",
                "403 | ExpiredToken | The security token included in the request is expired | the credentials of AWS have expired; get new ones",
                "403 | InvalidClientTokenId | The security token is invalid | AWS does not accept the credentials (InvalidClientTokenId)",
                "403 | SignatureDoesNotMatch | The canonical string was: AWS4-HMAC token-of-the-test | AWS does not accept the credentials (SignatureDoesNotMatch)",
                "403 | AccessDenied | User is not authorized to perform: cloudformation:DescribeStacks | CloudFormation refused: AccessDenied: User is not authorized"
            })
    void whatAwsRefusesIsSaidInALine(int status, String code, String message, String told) {
        aws.on("DescribeStacks", error(status, code, message));

        assertThatThrownBy(this::deploy)
                .isInstanceOfSatisfying(
                        SdkException.class,
                        e -> assertThat(AwsFailure.of(e))
                                .hasMessageStartingWith(told)
                                .message()
                                .hasLineCount(1)
                                .doesNotContain("token-of-the-test"));
    }

    @Test
    void withoutCredentialsItSaysHowToGiveThem() {
        System.clearProperty("aws.accessKeyId");
        System.setProperty("aws.disableEc2Metadata", "true");
        System.setProperty("aws.sharedCredentialsFile", "target/no-credentials");
        System.setProperty("aws.configFile", "target/no-configuration");
        try {
            assertThatThrownBy(this::deploy)
                    .isInstanceOfSatisfying(
                            SdkException.class,
                            e -> assertThat(AwsFailure.of(e))
                                    .hasMessage(
                                            "no credentials of AWS are found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and"
                                                    + " AWS_SECRET_ACCESS_KEY"));
        } finally {
            for (String property : new String[] {"disableEc2Metadata", "sharedCredentialsFile", "configFile"}) {
                System.clearProperty("aws." + property);
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidInALine() {
        aws.close();
        assertThatThrownBy(this::deploy)
                .isInstanceOfSatisfying(
                        SdkException.class,
                        e -> assertThat(AwsFailure.of(e))
                                .hasMessageStartingWith("AWS could not be called: ")
                                .message()
                                .hasLineCount(1));
    }

    @ParameterizedTest
    @CsvSource({"true, DeleteChangeSet DeleteStack", "false, DeleteChangeSet"})
    void noIsAnAnswerAndSoIsNone(boolean isNew, String cleanup) throws InterruptedException {
        for (String typed : new String[] {"n\n", ""}) {
            terminal = new Terminal(typed);
            changeSetIsReady();
            aws.on("DescribeStacks", isNew ? noStack() : stack("CREATE_COMPLETE"));
            try (Target target = target(false, TEMPLATE, Map.of())) {
                failure(target::deploy, 3).hasMessage("nothing was deployed");
            }
            assertThat(terminal.out()).endsWith("Deploy? [y/N] ");
        }
        assertThat(String.join(" ", aws.changes()))
                .isEqualTo(("CreateChangeSet " + cleanup + " ").repeat(2).strip());
    }

    @Test
    void yesDeploys() throws InterruptedException {
        terminal = new Terminal("y\n");
        changeSetIsReady();
        aws.on("DescribeStacks", noStack(), stack("CREATE_COMPLETE"));
        try (Target target = target(false, TEMPLATE, Map.of())) {
            target.deploy();
        }
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "ExecuteChangeSet");
    }

    /** Interrupts a deployment as soon as a request has been made, and returns how it ended. */
    private Throwable interrupted(String action) throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread worker = new Thread(() -> {
            try {
                deploy();
                end.complete(new AssertionError("it was not interrupted"));
            } catch (Throwable e) {
                end.complete(e);
            }
        });
        worker.start();
        while (aws.calls(action).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        worker.interrupt();
        return end.get(20, TimeUnit.SECONDS);
    }

    @Test
    void interruptedBeforeTheExecutionNothingRemains() throws Exception {
        aws.on("DescribeStacks", noStack());
        aws.on("DescribeChangeSet", changeSet("CREATE_IN_PROGRESS", ""));

        Throwable end = interrupted("DescribeChangeSet");

        failure(
                        () -> {
                            throw end;
                        },
                        130)
                .hasMessage("interrupted; nothing was deployed");
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "DeleteChangeSet", "DeleteStack");
    }

    @Test
    void interruptedAfterTheExecutionItSaysThatCloudFormationGoesOn() throws Exception {
        changeSetIsReady();
        aws.on("DescribeStacks", noStack(), stack("CREATE_IN_PROGRESS"));

        Throwable end = interrupted("ExecuteChangeSet");

        failure(
                        () -> {
                            throw end;
                        },
                        130)
                .hasMessageStartingWith("interrupted; CloudFormation goes on");
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "ExecuteChangeSet");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE_IN_PROGRESS, is being changed already",
        "ROLLBACK_COMPLETE, remove it by \"destroy\" first",
        "DELETE_FAILED, remove it by \"destroy\" first",
        "UPDATE_ROLLBACK_FAILED, continue the rollback"
    })
    void aStackThatCannotBeChangedSaysWhatToDo(String status, String remedy) {
        aws.on("DescribeStacks", stack(status));
        failure(this::deploy, 1).hasMessageContaining(status).hasMessageContaining(remedy);
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void aStackThatIsOnlyReviewedIsCreated() throws InterruptedException {
        changeSetIsReady();
        aws.on("DescribeStacks", stack("REVIEW_IN_PROGRESS"), stack("CREATE_COMPLETE"));
        deploy();
        assertThat(aws.calls("CreateChangeSet").get(0)).containsEntry("ChangeSetType", "CREATE");
    }

    @Test
    void eventsAreReadPageByPageUpToTheLastThatIsKnown() throws InterruptedException {
        changeSetIsReady();
        aws.on("DescribeStacks", noStack(), stack("CREATE_COMPLETE"));
        aws.on(
                "DescribeStackEvents",
                events("1 CREATE_COMPLETE Older AWS::SNS::Topic"),
                page("more", "4 CREATE_COMPLETE C AWS::SNS::Topic", "3 CREATE_COMPLETE B AWS::SNS::Topic"),
                page("even-more", "2 CREATE_COMPLETE A AWS::SNS::Topic", "1 CREATE_COMPLETE Older AWS::SNS::Topic"));

        deploy();

        assertThat(terminal.out())
                .containsSubsequence("A (AWS", "B (AWS", "C (AWS")
                .doesNotContain("Older");
        assertThat(aws.calls("DescribeStackEvents")).hasSize(3);
    }

    @Test
    void aTemplateThatIsTooLargeIsNotSent() {
        try (Target target = target(true, " ".repeat(51_201), Map.of())) {
            failure(target::deploy, 1)
                    .hasMessageStartingWith("the template has 51201 bytes; CloudFormation takes 51200");
        }
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void aStackIsDestroyed() throws InterruptedException {
        aws.on("DescribeStacks", stack("CREATE_COMPLETE"), stack("DELETE_IN_PROGRESS"), stack("DELETE_COMPLETE"));
        aws.on("DescribeStackEvents", events(), events("1 DELETE_COMPLETE Topic AWS::SNS::Topic"));

        destroy();

        assertThat(terminal.out()).contains("DELETE_COMPLETE       Topic", "is destroyed");
        assertThat(aws.calls("DeleteStack").get(0)).containsEntry("StackName", CloudFormationStub.STACK_ID);
    }

    @Test
    void aStackThatCannotBeDestroyedSaysWhy() {
        aws.on("DescribeStacks", stack("CREATE_COMPLETE"), stack("DELETE_FAILED"));
        aws.on("DescribeStackEvents", events(), events("1 DELETE_FAILED Vpc AWS::EC2::VPC it has dependencies"));
        failure(this::destroy, 1)
                .hasMessage("the stack could not be destroyed (DELETE_FAILED): Vpc (AWS::EC2::VPC) is DELETE_FAILED: it"
                        + " has dependencies");
    }

    @Test
    void destroyAsks() throws InterruptedException {
        aws.on("DescribeStacks", stack("CREATE_COMPLETE"));
        try (Target target = target(false, TEMPLATE, Map.of())) {
            failure(target::destroy, 3).hasMessage("nothing was destroyed");
        }
        assertThat(terminal.out())
                .isEqualTo("Destroy the stack \"asl4j-call-microservice\" and all that it has? [y/N] ");
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void whatIsNotThereNeedsNotBeDestroyed() throws InterruptedException {
        aws.on("DescribeStacks", noStack());
        destroy();
        assertThat(terminal.out()).startsWith("nothing to do");
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void statusTellsTheStateAndTheOutputs() {
        aws.on("DescribeStacks", stack("UPDATE_COMPLETE"));
        try (Target target = target(true, TEMPLATE, Map.of())) {
            target.status();
        }
        assertThat(terminal.out().lines())
                .containsExactly(
                        "stack    asl4j-call-microservice  UPDATE_COMPLETE",
                        "StateMachineArn  arn:aws:states:eu-west-1:123456789012:stateMachine:m");
    }

    @Test
    void statusOfNothingSaysSo() {
        aws.on("DescribeStacks", noStack());
        try (Target target = target(true, TEMPLATE, Map.of())) {
            failure(target::status, 1).hasMessageStartingWith("there is no stack");
            failure(target::stateMachineArn, 1).hasMessageStartingWith("there is no stack");
        }
    }

    @Test
    void aStackOnItsWayHasNoStateMachineYet() {
        aws.on(
                "DescribeStacks",
                ok(
                        "DescribeStacks",
                        "<Stacks><member><StackName>s</StackName><StackStatus>CREATE_IN_PROGRESS</StackStatus></member></Stacks>"));
        try (Target target = target(true, TEMPLATE, Map.of())) {
            failure(target::stateMachineArn, 1).hasMessageContaining("has no state machine yet (CREATE_IN_PROGRESS)");
        }
        assertThat(Stream.of(terminal.out(), terminal.err())).containsOnly("");
    }
}
