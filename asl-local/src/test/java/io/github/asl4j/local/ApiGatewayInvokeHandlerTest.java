package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiGatewayInvokeHandlerTest {

    private static final String HOST = "abc123.execute-api.us-east-1.amazonaws.com";

    private static HttpServer api;
    private static final List<String> requests = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", ApiGatewayInvokeHandlerTest::answer);
        api.start();
    }

    @AfterAll
    static void stop() {
        api.stop(0);
    }

    @BeforeEach
    void forget() {
        requests.clear();
    }

    /** Answers with the status at the end of the path; the body of the request comes back. */
    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body + " "
                    + exchange.getRequestHeaders().get("X-Own"));
            String path = exchange.getRequestURI().getPath();
            int status = path.matches(".*/\\d{3}") ? Integer.parseInt(path.substring(path.length() - 3)) : 200;
            exchange.getResponseHeaders().set("X-Answer", "yes");
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Execution call(Map<String, ?> parameters) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("ApiEndpoint", HOST, "Method", "GET"));
        all.putAll(parameters);
        StateMachine machine = StateMachine.builder()
                .startAt("Call")
                .state(
                        "Call",
                        TaskState.jsonPath()
                                .resource("arn:aws:states:::apigateway:invoke")
                                .parameters(all)
                                .end())
                .build();
        return Interpreter.of(machine)
                .tasks(
                        "apigateway:invoke",
                        ApiGatewayInvokeHandler.builder()
                                .route(
                                        HOST,
                                        URI.create("http://127.0.0.1:"
                                                + api.getAddress().getPort()))
                                .route("closed.example", URI.create("http://127.0.0.1:1"))
                                .build())
                .run("{}");
    }

    @Test
    void aJsonBodyIsParsedAndHeadersAreArrays() {
        Execution execution =
                call(Map.of("Method", "POST", "Stage", "prod", "Path", "a", "RequestBody", Map.of("n", 1)));

        JsonNode output = execution.output();
        assertThat(output.at("/ResponseBody/n").intValue()).isEqualTo(1);
        assertThat(output.at("/StatusCode").intValue()).isEqualTo(200);
        assertThat(output.at("/StatusText").textValue()).isEqualTo("OK");
        assertThat(output.at("/Headers/x-answer/0").textValue()).isEqualTo("yes");
        assertThat(requests).containsExactly("POST /prod/a {\"n\":1} null");
    }

    @Test
    void headersAndQueryParametersRepeatAndAreEncoded() {
        call(Map.of(
                "Headers", Map.of("X-Own", List.of("1", "2")),
                "Path", "/a b/c",
                "QueryParameters", Map.of("q", List.of("x&y", "z"))));

        assertThat(requests).containsExactly("GET /a%20b/c?q=x%26y&q=z  [1, 2]");
    }

    @Test
    void anEmptyBodyIsAnEmptyObject() {
        assertThat(call(Map.of()).output().get("ResponseBody").toString()).isEqualTo("{}");
    }

    @Test
    void aTextStaysAsItIs() {
        Execution execution = call(Map.of("Method", "PUT", "RequestBody", "\"HelloWorld\""));

        assertThat(execution.output().get("ResponseBody").textValue()).isEqualTo("\"HelloWorld\"");
    }

    @Test
    void nullMembersAreLeftOutUnlessTheyAreAllowed() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("n", null);

        call(Map.of("Method", "PATCH", "RequestBody", body));
        call(Map.of("Method", "PATCH", "RequestBody", body, "AllowNullValues", true));

        assertThat(requests).containsExactly("PATCH / {} null", "PATCH / {\"n\":null} null");
    }

    @Test
    void aGetSendsNoBody() {
        call(Map.of("RequestBody", Map.of("n", 1)));

        assertThat(requests).containsExactly("GET /  null");
    }

    @Test
    void anotherStatusFailsWithTheBodyAsItsCause() {
        Execution execution = call(Map.of("Method", "POST", "Path", "403", "RequestBody", Map.of("message", "no")));

        assertThat(execution.error()).contains("ApiGateway.403");
        assertThat(execution.cause()).contains("{\"message\":\"no\"}");
    }

    @Test
    void aRedirectIsNotFollowed() {
        assertThat(call(Map.of("Path", "302")).error()).contains("ApiGateway.302");
        assertThat(requests).containsExactly("GET /302  null");
    }

    @Test
    void noConnectionIsAnErrorOfTheTask() {
        Execution execution = call(Map.of("ApiEndpoint", "closed.example"));

        assertThat(execution.error()).contains("ApiGateway.SdkClientException");
        assertThat(execution.cause().orElseThrow()).startsWith("Unable to execute HTTP request: ");
    }

    @Test
    void aHeaderThatIsNoArrayIsRefused() {
        Execution execution = call(Map.of("Headers", Map.of("X-Own", "1")));

        assertThat(execution.error()).contains("States.Runtime");
        assertThat(execution.cause().orElseThrow())
                .contains("[The value of the field 'Headers' has an invalid format]");
        assertThat(requests).isEmpty();
    }

    @Test
    void anEndpointThatIsNoHostIsRefused() {
        assertThat(call(Map.of("ApiEndpoint", "host/path")).error()).contains("States.Runtime");
    }
}
