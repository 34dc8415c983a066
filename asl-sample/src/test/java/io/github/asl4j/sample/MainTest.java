package io.github.asl4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.endpoint.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final String[] REMOTE = {
        "--role-arn", "arn:aws:iam::123456789012:role/r",
        "--api-endpoint", "abc123.execute-api.us-east-1.amazonaws.com",
        "--topic-arn", "arn:aws:sns:us-east-1:123456789012:t"
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The default chain finds these first and asks nobody else. */
    @BeforeAll
    static void giveCredentials() {
        System.setProperty("aws.accessKeyId", "key-of-the-test");
        System.setProperty("aws.secretAccessKey", "secret-of-the-test");
    }

    @AfterAll
    static void takeCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private int run(String... arguments) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    @Test
    void hereItRunsThreeTimesAndTellsWhatHappened() {
        assertThat(run("--name", "bestellung-größe")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "\"ApiEndpoint\": \"<API_ENDPOINT>\"",
                        "published.asl.json:40:21: ERROR MALFORMED_PLACEHOLDER",
                        "arn:aws:states:us-east-1:123456789012:stateMachine:ApiGatewayECSStateMachine",
                        "The microservice answers 200",
                        "execution:ApiGatewayECSStateMachine:bestellung-größe-200",
                        "status  SUCCEEDED",
                        "Notify Success",
                        "topic received: Call was successful",
                        "The microservice answers 204",
                        "status  SUCCEEDED",
                        "Notify Failure",
                        "topic received: Call was not successful",
                        "The microservice answers 500",
                        "status  FAILED",
                        "error   ApiGateway.500",
                        "cause   {\"service\": \"orders\", \"status\": 500}",
                        "Call API",
                        "(failed)")
                .doesNotContain("UNEXPECTED");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("warning: the name \"bestellung-größe\" is not ASCII; CloudWatch cannot show metrics of such"
                        + " executions\n".replace("\n", System.lineSeparator()));
    }

    @Test
    void anotherServerGetsTheDefinitionAndOneExecution() {
        try (Endpoint endpoint = Endpoint.builder()
                .tasks("apigateway:invoke", TaskHandler.of(input -> Map.of("StatusCode", 200)))
                .tasks("sns:publish", TaskHandler.of(input -> Map.of("MessageId", "1")))
                .start()) {
            assertThat(run(with(REMOTE, "--endpoint", endpoint.uri().toString())))
                    .isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("An execution", "status  SUCCEEDED", "output  {\"MessageId\":\"1\"}")
                .doesNotContain("secret-of-the-test");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anExecutionThatFailsElsewhereEndsInANonZeroStatus() {
        try (Endpoint endpoint = Endpoint.builder()
                .tasks("apigateway:invoke", TaskHandler.of(input -> {
                    throw new IllegalStateException("no route");
                }))
                .start()) {
            assertThat(run(with(REMOTE, "--endpoint", endpoint.uri().toString())))
                    .isEqualTo(1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("status  FAILED", "cause   no route");
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLine() {
        assertThat(run(with(REMOTE, "--endpoint", "http://127.0.0.1:9"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Step Functions could not be called: ")
                .hasLineCount(1)
                .doesNotContain("secret-of-the-test");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nam x | \"--nam\" is not an option; did you mean",
                "--name | --name needs a value",
                "--name a --name b | --name is given twice",
                "--region us-east-1 | --role-arn is required with --region and --endpoint",
                "--topic-arn t | --topic-arn needs --region or --endpoint beside it",
                "--endpoint localhost --role-arn r --api-endpoint a --topic-arn t | --endpoint is \"localhost\"; it must be a URL",
            })
    void aWrongCommandLineIsSaidInOneLine(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void helpIsPrinted() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Usage: java -jar asl-sample/target/asl-sample.jar");
    }
}
