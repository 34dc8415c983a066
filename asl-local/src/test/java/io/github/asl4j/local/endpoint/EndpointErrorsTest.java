package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.asl4j.local.TaskHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryResponse;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidDefinitionException;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;
import software.amazon.awssdk.services.sfn.model.InvalidNameException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;

/** What the API refuses, in its words, and what it does when a request comes twice. */
class EndpointErrorsTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/r";
    private static final String PASS = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}";
    private static final String TASK = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"End\":true,"
            + "\"Resource\":\"arn:aws:states:::sns:publish\"}}}";
    private static final String MISSING = "arn:aws:states:us-east-1:123456789012:stateMachine:none";

    private Endpoint endpoint;
    private SfnClient client;

    @BeforeEach
    void start() {
        TaskHandler never = call -> new CompletableFuture<>();
        endpoint = Endpoint.builder().tasks("sns:publish", never).start();
        client = SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "thing")))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
    }

    private String create(String name, String definition) {
        return client.createStateMachine(
                        request -> request.name(name).definition(definition).roleArn(ROLE))
                .stateMachineArn();
    }

    private String start(String machine, String name, String input) {
        return client.startExecution(
                        request -> request.stateMachineArn(machine).name(name).input(input))
                .executionArn();
    }

    private static String message(Class<? extends SfnException> type, ThrowingCallable call) {
        return catchThrowableOfType(type, call).awsErrorDetails().errorMessage();
    }

    @Test
    void aMachineIsDescribedAsItWasCreated() {
        DescribeStateMachineResponse machine =
                client.describeStateMachine(request -> request.stateMachineArn(create("m", PASS)));

        assertThat(machine.definition()).isEqualTo(PASS);
        assertThat(machine.name()).isEqualTo("m");
        assertThat(machine.typeAsString()).isEqualTo("STANDARD");
        assertThat(machine.roleArn()).isEqualTo(ROLE);
    }

    @Test
    void creatingTheSameMachineAgainGivesTheSame() {
        assertThat(create("m", PASS)).isEqualTo(create("m", PASS));
    }

    @Test
    void creatingAnotherMachineOfTheSameNameIsRefused() {
        String arn = create("m", PASS);

        assertThat(message(StateMachineAlreadyExistsException.class, () -> create("m", TASK)))
                .isEqualTo("State Machine Already Exists: '" + arn + "'");
    }

    @Test
    void aDefinitionThatIsWrongIsRefusedWithItsPlace() {
        assertThat(message(
                        InvalidDefinitionException.class,
                        () -> create("m", PASS.replace("\"End\":true", "\"Next\":\"B\",\"Retry\":[]"))))
                .isEqualTo("Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: B at"
                        + " /States/A/Next, SCHEMA_VALIDATION_FAILED: Field 'Retry' is not supported at /States/A,"
                        + " MISSING_END_STATE: Workflow has no terminal state at null'");
        assertThat(message(InvalidDefinitionException.class, () -> create("m", "{")))
                .startsWith("Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: ");
    }

    @Test
    void anExpressionThatDoesNotParseIsRefusedWithItsPlace() {
        String jsonata = "{\"QueryLanguage\":\"JSONata\",\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\","
                + "\"Output\":\"{% ( %}\",\"End\":true}}}";

        assertThat(message(InvalidDefinitionException.class, () -> create("m", jsonata)))
                .isEqualTo(
                        "Invalid State Machine Definition: 'INVALID_JSONATA_EXPRESSION: Expected \")\" before end of expression at"
                                + " /States/A/Output'");
    }

    @Test
    void namesAndConstraintsAreChecked() {
        assertThat(message(InvalidNameException.class, () -> create("a b", PASS)))
                .isEqualTo("Invalid Name: 'a b'");
        assertThat(message(SfnException.class, () -> create("n".repeat(81), PASS)))
                .isEqualTo("1 validation error detected: Value '" + "n".repeat(81)
                        + "' at 'name' failed to satisfy constraint: Member must have length less than or equal to 80");
        assertThat(message(SfnException.class, () -> client.describeExecution(request -> {})))
                .isEqualTo("1 validation error detected: Value null at 'executionArn' failed to satisfy constraint:"
                        + " Member must not be null");
        assertThat(message(
                        SfnException.class,
                        () -> client.getExecutionHistory(
                                request -> request.executionArn("arn").maxResults(1001))))
                .isEqualTo("1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint:"
                        + " Member must have value less than or equal to 1000");
    }

    @Test
    void whatDoesNotExistIsNamed() {
        assertThat(message(
                        StateMachineDoesNotExistException.class,
                        () -> client.describeStateMachine(request -> request.stateMachineArn(MISSING))))
                .isEqualTo("State Machine Does Not Exist: '" + MISSING + "'");
        assertThat(message(StateMachineDoesNotExistException.class, () -> start(MISSING, "n", "{}")))
                .isEqualTo("State Machine Does Not Exist: '" + MISSING + "'");
        String execution = MISSING.replace("stateMachine", "execution") + ":e";
        assertThat(message(
                        ExecutionDoesNotExistException.class,
                        () -> client.describeExecution(request -> request.executionArn(execution))))
                .isEqualTo("Execution Does Not Exist: '" + execution + "'");
    }

    @Test
    void whatIsNoArnIsRefused() {
        assertThat(message(
                        InvalidArnException.class,
                        () -> client.deleteStateMachine(request -> request.stateMachineArn("nonsense"))))
                .isEqualTo("Invalid Arn: 'Invalid ARN prefix: nonsense'");
    }

    @Test
    void anInputThatIsNoJsonIsRefused() {
        String machine = create("m", PASS);

        assertThat(message(InvalidExecutionInputException.class, () -> start(machine, "n", "not json")))
                .isEqualTo("Invalid State Machine Execution Input: 'Unrecognized token 'not': was expecting (JSON"
                        + " String, Number, Array, Object or token 'null', 'true' or 'false')'");
    }

    @Test
    void startingARunningExecutionAgainGivesTheSameOnlyForTheSameInput() {
        String machine = create("m", TASK);
        String first = start(machine, "n", "{\"a\":1}");

        assertThat(start(machine, "n", "{\"a\":1}")).isEqualTo(first);
        assertThat(message(ExecutionAlreadyExistsException.class, () -> start(machine, "n", "{}")))
                .isEqualTo("Execution Already Exists: '" + first + "'");
    }

    @Test
    void deletingAMachineStopsItsExecutions() {
        String machine = create("m", TASK);
        String execution = start(machine, "n", "{}");

        client.deleteStateMachine(request -> request.stateMachineArn(machine));

        ExecutionStatus status;
        do {
            status = client.describeExecution(request -> request.executionArn(execution))
                    .status();
        } while (status == ExecutionStatus.RUNNING);
        assertThat(status).isEqualTo(ExecutionStatus.ABORTED);
        assertThatThrownBy(() -> client.describeStateMachine(request -> request.stateMachineArn(machine)))
                .isInstanceOf(StateMachineDoesNotExistException.class);
    }

    @Test
    void aHistoryComesInPagesAndBackwards() {
        String execution = start(create("m", PASS), "n", "{}");
        while (client.describeExecution(request -> request.executionArn(execution))
                        .status()
                == ExecutionStatus.RUNNING) {
            Thread.onSpinWait();
        }
        List<Long> ids = new ArrayList<>();
        client
                .getExecutionHistoryPaginator(request -> request.executionArn(execution)
                        .reverseOrder(true)
                        .maxResults(3)
                        .includeExecutionData(false))
                .stream()
                .map(GetExecutionHistoryResponse::events)
                .peek(page -> assertThat(page).hasSizeLessThanOrEqualTo(3))
                .flatMap(List::stream)
                .peek(event -> assertThat(hasPayload(event)).isFalse())
                .forEach(event -> ids.add(event.id()));

        assertThat(ids).containsExactly(4L, 3L, 2L, 1L);
        assertThat(message(
                        InvalidTokenException.class,
                        () -> client.getExecutionHistory(
                                request -> request.executionArn(execution).nextToken("nonsense"))))
                .isEqualTo("Invalid Token: 'Invalid token'");
    }

    private static boolean hasPayload(HistoryEvent event) {
        return event.stateEnteredEventDetails() != null
                && event.stateEnteredEventDetails().input() != null;
    }

    @Test
    void anOperationThatIsNotThereIsNamed() throws IOException, InterruptedException {
        assertThat(post("AWSStepFunctions.MakeCoffee", "{}").body())
                .startsWith(
                        "{\"__type\":\"UnknownOperationException\",\"message\":\"\\\"AWSStepFunctions.MakeCoffee\\\" is"
                                + " not an operation of this endpoint; it has [CreateActivity, ");
    }

    @Test
    void whatIsNoRequestIsRefusedWithoutAStackTrace() throws IOException, InterruptedException {
        assertThat(post("AWSStepFunctions.DescribeExecution", "[]").body())
                .isEqualTo("{\"__type\":\"SerializationException\",\"message\":\"The body is no JSON object\"}");
        assertThat(post("AWSStepFunctions.DescribeExecution", "{").statusCode()).isEqualTo(400);
        assertThat(post("AWSStepFunctions.StartExecution", "x".repeat(1_048_577))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("", "{}").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String target, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(endpoint.uri() + "/"))
                                .header("X-Amz-Target", target)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @RepeatedTest(20)
    void closingLeavesNoThreadBehind() {
        start(create("m", TASK), "n", "{}");

        endpoint.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("asl-endpoint"));
    }
}
