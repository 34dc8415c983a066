package io.github.asl4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running {@code asl local}, as a process of its own. */
final class LocalProcess implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path err;
    private final URI uri;

    private LocalProcess(Process process, Path err) throws IOException {
        this.process = process;
        this.err = err;
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("it ended at once: " + Files.readString(err));
        }
        this.uri = URI.create(line);
    }

    /** Starts a command, which must be {@code asl local} with its options, and waits for its URL. */
    static LocalProcess start(List<String> command) throws IOException {
        Path err = Files.createTempFile("asl-local", ".err");
        err.toFile().deleteOnExit();
        List<String> interruptible = new ArrayList<>(command);
        // What a build in the background ignores, its children ignore as well, unless they are told not to.
        if (System.getProperty("os.name").equals("Linux")) {
            interruptible.addAll(0, List.of("env", "--default-signal=INT"));
        }
        ProcessBuilder builder = new ProcessBuilder(interruptible).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new LocalProcess(builder.start(), err);
    }

    URI uri() {
        return uri;
    }

    /** Returns the answer to a request, {@code {"__type": ..}} where it is refused. */
    JsonNode call(String action, String request) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(uri)
                .header("X-Amz-Target", "AWSStepFunctions." + action)
                .header("Content-Type", "application/x-amz-json-1.0")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build();
        return JSON.readTree(
                client.send(post, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Returns an execution when it has ended. */
    JsonNode ended(String executionArn) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < deadline) {
            JsonNode execution =
                    call("DescribeExecution", JSON.writeValueAsString(Map.of("executionArn", executionArn)));
            if (!execution.path("status").asText().equals("RUNNING")) {
                return execution;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException(executionArn + " does not end");
    }

    /** Tells the process to end, and returns its exit code; -1 if it does not end within two seconds. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** Does the same as Ctrl-C. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        return exitCode();
    }

    private int exitCode() throws InterruptedException {
        return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
