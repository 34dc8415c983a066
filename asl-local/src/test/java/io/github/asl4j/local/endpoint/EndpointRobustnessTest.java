package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that are slow, gone, large or no clients at all: others do not notice. */
@Timeout(60)
class EndpointRobustnessTest {

    private static final String HALF_A_HEAD = "POST / HTTP/1.1\r\nContent-Le";
    private static final String HALF_A_BODY =
            "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.ListStateMachines\r\n"
                    + "Content-Length: 100\r\n\r\n{";

    private EndpointClient client = new EndpointClient(settings -> settings);

    @AfterEach
    void stop() {
        client.close();
    }

    private Socket connect() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), client.endpoint().uri().getPort());
    }

    private Socket send(String text) throws IOException {
        Socket socket = connect();
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private void assertThatItWorks() {
        assertThat(client.sfn().listStateMachines().stateMachines()).isEmpty();
    }

    private HttpResponse<String> post(String target, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(client.endpoint().uri() + "/"))
                                .header("X-Amz-Target", "AWSStepFunctions." + target)
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {HALF_A_HEAD, HALF_A_BODY})
    void fiveHundredHalfOpenConnectionsStopNobody(String half) throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                open.add(send(half));
            }
            assertThatItWorks();
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        assertThatItWorks();
    }

    @ParameterizedTest
    @ValueSource(strings = {HALF_A_HEAD, HALF_A_BODY})
    void aRequestThatDoesNotArriveInTimeIsNotWaitedFor(String half) throws IOException {
        client.close();
        client = new EndpointClient(settings -> settings.clientMillis(200));
        try (Socket slow = send(half)) {
            assertThat(slow.getInputStream().read()).isEqualTo(-1);
        }
        assertThatItWorks();
    }

    @Test
    void anAnswerThatIsNotTakenInTimeIsNotWaitedFor() throws IOException {
        client.close();
        client = new EndpointClient(settings -> settings.clientMillis(500));
        // A history of more megabytes than buffers take.
        StringBuilder states = new StringBuilder("{\"StartAt\":\"S0\",\"States\":{");
        for (int i = 0; i < 40; i++) {
            states.append("\"S" + i + "\":{\"Type\":\"Pass\",\"Next\":\"S" + (i + 1) + "\"},");
        }
        String machine = client.create("m", states + "\"S40\":{\"Type\":\"Succeed\"}}}");
        String input = "\"" + "x".repeat(200_000) + "\"";
        String execution = client.run(machine, "e", input).executionArn();
        String body = "{\"executionArn\":\"" + execution + "\"}";
        String request = "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.GetExecutionHistory\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try (Socket deaf = new Socket()) {
            deaf.setReceiveBufferSize(1_024);
            deaf.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), client.endpoint().uri().getPort()));
            deaf.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            deaf.getOutputStream().flush();
            await(true);
            await(false);
        }
        assertThat(client.sfn().listStateMachines().stateMachines()).hasSize(1);
    }

    private static void await(boolean isWriting) {
        while (isWriting() != isWriting) {
            Thread.onSpinWait();
        }
    }

    private static boolean isWriting() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("asl-endpoint-request"))
                .anyMatch(thread -> List.of(thread.getValue()).toString().contains("ApiHandler.answer"));
    }

    @Test
    void theTimeOfAClientIsNotThatOfAnOperation() {
        client.close();
        client = new EndpointClient(settings -> settings.clientMillis(300));
        String wait = EndpointClient.WAIT.replace("99999", "1");

        assertThat(client.sfn()
                        .startSyncExecution(request -> request.stateMachineArn(client.createExpress("m", wait)))
                        .statusAsString())
                .isEqualTo("SUCCEEDED");
    }

    @Test
    void aLargeBodyIsRefusedWhetherItSaysItsLengthOrNot() throws IOException, InterruptedException {
        byte[] large = new byte[10 << 20];

        assertThat(post("StartExecution", HttpRequest.BodyPublishers.ofByteArray(large)))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(413);
                    assertThat(answer.body())
                            .isEqualTo(
                                    "{\"__type\":\"RequestEntityTooLargeException\",\"message\":\"The request has more"
                                            + " than 1048576 bytes\"}");
                });
        assertThat(post(
                                "StartExecution",
                                HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
                        .statusCode())
                .isEqualTo(413);
        assertThatItWorks();
    }

    @Test
    void garbageIsNoRequest() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] garbage = new byte[random.nextInt(2_000) + 1];
            random.nextBytes(garbage);
            try (Socket socket = connect()) {
                socket.getOutputStream().write(garbage);
            }
        }
        assertThatItWorks();
    }

    @Test
    void clientsThatGoAwayWhileTheyWaitAreForgotten() throws IOException {
        String activity =
                client.sfn().createActivity(request -> request.name("a")).activityArn();
        String body = "{\"activityArn\":\"" + activity + "\"}";
        for (int i = 0; i < 50; i++) {
            send("POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.GetActivityTask\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body)
                    .close();
        }
        assertThatItWorks();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"executionArn\":1", "\"executionArn\":[]", "\"maxResults\":\"x\",\"executionArn\":\"a\""})
    void membersOfAnotherTypeAreRefused(String members) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("GetExecutionHistory", HttpRequest.BodyPublishers.ofString("{" + members + "}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"__type\":\"SerializationException\"");
    }

    @Test
    void deepJsonIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "TagResource",
                HttpRequest.BodyPublishers.ofString("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"__type\":\"SerializationException\"");
    }

    @Test
    void anOperationThatFailsIsATypedErrorAndTheServerGoesOn() throws IOException, InterruptedException {
        Action fails = request -> {
            if (request.has("deep")) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException("secret");
        };
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Deadlines deadlines = new Deadlines(10_000);
        server.createContext("/", new ApiHandler(Map.of("Fail", fails), Runnable::run, deadlines));
        server.start();
        try {
            for (String body : List.of("{}", "{\"deep\":1}")) {
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                                + server.getAddress().getPort() + "/"))
                                        .header("X-Amz-Target", "AWSStepFunctions.Fail")
                                        .POST(HttpRequest.BodyPublishers.ofString(body))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .startsWith("{\"__type\":\"InternalFailure\"")
                        .doesNotContain("secret");
            }
        } finally {
            server.stop(0);
            deadlines.close(10_000);
        }
    }
}
