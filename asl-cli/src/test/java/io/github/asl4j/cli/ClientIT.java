package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * {@code asl local} as it is handed out, driven by boto3 with each Python that has it. Where none has, the test is skipped and
 * says so; with {@code CI=true} it fails.
 */
@DisabledOnOs(OS.WINDOWS)
class ClientIT {

    private static final Path MODULE = Path.of(System.getProperty("asl.root"), "asl-cli");

    private record Output(int code, String text) {}

    private static Output output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }

    /** Returns the Pythons that have boto3, each version of that once: the one that is found first may hide Debian's. */
    private static List<String> pythons() throws InterruptedException {
        List<String> pythons = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                Output version = output(python, "-c", "import boto3; print(boto3.__version__)");
                if (version.code() == 0 && !versions.contains(version.text())) {
                    pythons.add(python);
                    versions.add(version.text());
                }
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
        return pythons;
    }

    @Test
    void boto3DrivesIt() throws Exception {
        List<String> pythons = pythons();
        if (pythons.isEmpty()) {
            String message = "there is no Python 3 with boto3; on Debian, it is in python3-boto3";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.out.println(message + "; this test is skipped");
            Assumptions.abort(message);
        }
        Path scripts = MODULE.resolve("src/test/python");
        for (String python : pythons) {
            try (LocalProcess local = LocalProcess.start(Stream.of(
                            MODULE.resolve("target/bin/asl"),
                            "local",
                            "--port",
                            "0",
                            "--callbacks",
                            "--mock-config",
                            scripts.resolve("mocks.json"))
                    .map(Object::toString)
                    .toList())) {
                Output tests = output(
                        python,
                        "-B",
                        scripts.resolve("client_test.py").toString(),
                        local.uri().toString());
                System.out.println(tests.text());
                assertThat(tests.code()).as(tests.text()).isZero();
                assertThat(tests.text()).contains("boto3 ", "test_errors_are_typed");
                assertThat(local.terminate()).isEqualTo(143);
                assertThat(local.err()).isEmpty();
            }
        }
    }
}
