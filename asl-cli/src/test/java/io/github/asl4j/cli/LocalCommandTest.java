package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code asl local} as a process of its own, with plain HTTP. */
class LocalCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CALL = """
            {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
              "Resource": "arn:aws:states:::apigateway:invoke",
              "Parameters": {"ApiEndpoint": "abc.execute-api.eu-west-1.amazonaws.com", "Method": "GET"}}}}""";

    private static final String MOCKS = """
            {"StateMachines": {"M": {"TestCases": {"Fine": {"Call": "Fine"}}}},
              "MockedResponses": {"Fine": {"0": {"Return": {"StatusCode": 204}}}}}""";

    @TempDir
    Path folder;

    private static LocalProcess local(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "local",
                "--port",
                "0"));
        command.addAll(List.of(options));
        return LocalProcess.start(command);
    }

    private static String create(LocalProcess local, String definition) throws IOException, InterruptedException {
        JsonNode created = local.call(
                "CreateStateMachine",
                JSON.writeValueAsString(
                        Map.of("name", "M", "definition", definition, "roleArn", "arn:aws:iam::123456789012:role/r")));
        return created.get("stateMachineArn").asText();
    }

    private static String start(LocalProcess local, String arn) throws IOException, InterruptedException {
        JsonNode started = local.call("StartExecution", JSON.writeValueAsString(Map.of("stateMachineArn", arn)));
        return started.get("executionArn").asText();
    }

    private static String startedAndEnded(LocalProcess local, String arn) throws IOException, InterruptedException {
        JsonNode execution = local.ended(start(local, arn));
        return execution.get("status").asText()
                + execution.path("output").asText()
                + execution.path("cause").asText();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itServesTestCasesUntilItIsTerminated() throws Exception {
        Path mocks = Files.writeString(folder.resolve("mocks.json"), MOCKS);
        try (LocalProcess local =
                local("--mock-config", mocks.toString(), "--account", "999999999999", "--region", "eu-west-1")) {
            assertThat(local.uri().toString()).startsWith("http://127.0.0.1:");
            String arn = create(local, CALL);
            assertThat(arn).isEqualTo("arn:aws:states:eu-west-1:999999999999:stateMachine:M");
            assertThat(startedAndEnded(local, arn + "#Fine")).isEqualTo("SUCCEEDED{\"StatusCode\":204}");
            assertThat(startedAndEnded(local, arn))
                    .startsWith("FAILEDNo handler answers the task \"Call\"; mock it in a test case");
            assertThat(local.terminate()).isEqualTo(143);
            assertThat(local.err()).isEmpty();
            Assertions.assertThatThrownBy(() -> create(local, CALL)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatRunsDoesNotKeepItFromEnding() throws Exception {
        try (LocalProcess local = local()) {
            String wait =
                    "{\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Wait\", \"Seconds\": 3600, \"End\": true}}}";
            String execution = start(local, create(local, wait));
            assertThat(local.call("DescribeExecution", "{\"executionArn\": \"" + execution + "\"}")
                            .get("status")
                            .asText())
                    .isEqualTo("RUNNING");
            assertThat(local.terminate()).isEqualTo(143);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void inVirtualTimeWaitsTakeNone() throws Exception {
        try (LocalProcess local = local("--time", "virtual")) {
            String wait =
                    "{\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Wait\", \"Seconds\": 3600, \"End\": true}}}";
            assertThat(startedAndEnded(local, create(local, wait))).isEqualTo("SUCCEEDED{}");
            assertThat(local.interrupt()).isEqualTo(130);
        }
    }

    @Test
    void callsOfApisAreMadeOnRequest() throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        service.start();
        try (LocalProcess local = local(
                "--route",
                "abc.execute-api.eu-west-1.amazonaws.com=http://127.0.0.1:"
                        + service.getAddress().getPort())) {
            assertThat(startedAndEnded(local, create(local, CALL)))
                    .startsWith("SUCCEEDED{")
                    .contains("\"StatusCode\":202");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void aPortInUseIsALine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThat(Asl.run("local", "--port", String.valueOf(port))).isEqualTo(new Asl(2, "", """
                    asl: port %d is in use; name another one with --port, or 0 for any that is free
                    'asl local --help' says how to use it
                    """.formatted(port)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port | 65536         | --port: 65536 is no port; it must be 0 to 65535",
                "--account | 12         | --account: \"12\" is no account; it must be twelve digits",
                "--region | here        | --region: \"here\" is no Region; write it as in us-east-1",
                "--mock-config | absent | --mock-config: \"absent\" does not exist",
                "--s3 | absent          | --s3: \"absent\" is no folder",
                "--route | abc          | --route: \"abc\" is not of the form HOST=URL",
                "--route | abc=def      | --route: \"abc=def\" is not of the form HOST=URL",
            })
    void wrongUsageIsALineAndTwo(String option, String value, String problem) {
        Asl run = Asl.run("local", option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("asl: " + problem);
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void wrongMocksAreShownWithTheirPlace() throws IOException {
        Path mocks = Files.writeString(folder.resolve("mocks.json"), "{}");
        assertThat(Asl.run("local", "--mock-config", mocks.toString()).err())
                .startsWith("asl: --mock-config: " + mocks + ": the mock configuration has no \"StateMachines\"");
    }
}
