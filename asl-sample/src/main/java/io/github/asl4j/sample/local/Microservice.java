package io.github.asl4j.sample.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The microservice behind the API: an HTTP server on loopback that answers every request with one status. */
public final class Microservice implements AutoCloseable {

    private static final List<Integer> WITHOUT_BODY = List.of(204, 205, 304);

    private final HttpServer server;
    private volatile int status = 200;

    private Microservice(HttpServer server) {
        this.server = server;
    }

    static Microservice start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Microservice microservice = new Microservice(server);
            server.createContext("/", microservice::answer);
            server.start();
            return microservice;
        } catch (IOException e) {
            throw new UncheckedIOException("the microservice cannot be started on loopback", e);
        }
    }

    /** Returns where it answers. */
    public URI uri() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    /** Sets the status of all answers from now on. */
    public void answerWith(int newStatus) {
        status = newStatus;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (WITHOUT_BODY.contains(status)) {
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            byte[] body = "{\"service\": \"orders\", \"status\": %d}"
                    .formatted(status)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
