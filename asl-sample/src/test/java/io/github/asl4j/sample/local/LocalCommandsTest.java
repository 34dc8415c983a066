package io.github.asl4j.sample.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.asl4j.local.endpoint.Endpoint;
import io.github.asl4j.sample.command.Commands;
import io.github.asl4j.sample.command.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands with {@code --target local}: one deploys and serves, the others reach it. */
@Timeout(60)
class LocalCommandsTest {

    private final String port = String.valueOf(freePort());

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CompletableFuture<Integer> deploy(Terminal terminal, String... more) {
        CompletableFuture<Integer> end = new CompletableFuture<>();
        // Not on the common pool: with two cores that has one thread, and the HTTP client's answers come on it.
        Thread server = new Thread(() -> end.complete(Commands.run(terminal, port, "deploy", more)), "deploy");
        server.setDaemon(true);
        server.start();
        return end;
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0, SUCCEEDED, Call was successful",
        "204, 0, SUCCEEDED, Call was not successful",
        "500, 1, FAILED, ''"
    })
    void anExecutionCallsTheMicroserviceAndTheTopic(String answer, int exitCode, String status, String message)
            throws Exception {
        Terminal server = new Terminal("");
        CompletableFuture<Integer> served = deploy(server, "--answer", answer);

        Terminal start = new Terminal("");
        assertThat(Commands.run(start, port, "start", "--name", "first")).isEqualTo(exitCode);
        assertThat(start.out()).contains("ApiGatewayECSStateMachine:first", "status  " + status);

        Terminal shown = new Terminal("");
        assertThat(Commands.run(shown, port, "status")).isZero();
        assertThat(shown.out()).contains("serving   http://127.0.0.1:" + port, "execution first  " + status);

        Terminal destroy = new Terminal("y\n");
        assertThat(Commands.run(destroy, port, "destroy")).isZero();
        assertThat(served.get(20, TimeUnit.SECONDS)).isZero();
        assertThat(server.out())
                .contains("until \"destroy\" or Ctrl-C", "answers   " + answer)
                .endsWith((message.isEmpty() ? "" : "topic     " + message + "\n") + "destroyed\n");
    }

    @Test
    void deployingAgainDoesNothing() throws Exception {
        CompletableFuture<Integer> served = deploy(new Terminal(""));
        assertThat(Commands.run(new Terminal(""), port, "start")).isZero();

        Terminal again = new Terminal("");
        assertThat(Commands.run(again, port, "deploy")).isZero();
        assertThat(again.out()).isEqualTo("nothing to do: it is served on port " + port + " already\n");

        Terminal declined = new Terminal("no\n");
        assertThat(Commands.run(declined, port, "destroy")).isEqualTo(3);
        assertThat(Commands.run(new Terminal(""), port, "status")).isZero();
        assertThat(Commands.run(new Terminal(""), port, "destroy", "--yes")).isZero();
        assertThat(served.get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void anotherDefinitionUnderTheNameIsReplaced() throws Exception {
        CompletableFuture<Integer> served = deploy(new Terminal(""));
        assertThat(Commands.run(new Terminal(""), port, "start")).isZero();
        Commands.replaceDefinition(port, "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}");

        Terminal again = new Terminal("");
        assertThat(Commands.run(again, port, "deploy")).isZero();
        assertThat(again.out()).startsWith("changed arn:aws:states:");
        Terminal start = new Terminal("");
        assertThat(Commands.run(start, port, "start")).isZero();
        assertThat(start.out()).contains("Notify Success");
        Commands.run(new Terminal(""), port, "destroy", "--yes");
        served.get(20, TimeUnit.SECONDS);
    }

    @Test
    void whereNothingIsDeployedTheCommandsSaySo() {
        Terminal status = new Terminal("");
        assertThat(Commands.run(status, port, "status")).isEqualTo(1);
        assertThat(status.err()).isEqualTo("nothing is deployed on port " + port + "; \"deploy\" serves it\n");
        Terminal destroy = new Terminal("");
        assertThat(Commands.run(destroy, port, "destroy")).isZero();
        assertThat(destroy.out()).isEqualTo("nothing to do: nothing is deployed on port " + port + "\n");
    }

    @Test
    void aPortOfSomethingElseIsRefused() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.start();
        try (Endpoint endpoint = Endpoint.start()) {
            for (int taken :
                    new int[] {other.getAddress().getPort(), endpoint.uri().getPort()}) {
                Terminal terminal = new Terminal("");
                assertThat(Commands.run(terminal, String.valueOf(taken), "deploy"))
                        .isEqualTo(1);
                assertThat(terminal.err())
                        .isEqualTo("port " + taken + " is in use by something else; name another one with --port\n");
            }
        } finally {
            other.stop(0);
        }
    }

    @Test
    void aNameThatIsTakenIsSaidInALine() throws Exception {
        CompletableFuture<Integer> served = deploy(new Terminal(""));
        assertThat(Commands.run(new Terminal(""), port, "start", "--name", "größe"))
                .isZero();
        Terminal again = new Terminal("");
        assertThat(Commands.run(again, port, "start", "--name", "größe", "--input", "{\"again\": true}"))
                .isEqualTo(1);
        assertThat(again.err())
                .contains("Step Functions refused: ExecutionAlreadyExists: ")
                .hasLineCount(2);
        Terminal broken = new Terminal("");
        assertThat(Commands.run(broken, port, "start", "--input", "{")).isEqualTo(1);
        assertThat(broken.err())
                .startsWith("Step Functions refused: InvalidExecutionInput: ")
                .hasLineCount(1);
        Commands.run(new Terminal(""), port, "destroy", "--yes");
        served.get(20, TimeUnit.SECONDS);
    }
}
