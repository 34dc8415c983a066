package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code asl local} as it is handed out, driven by boto3. */
@DisabledOnOs(OS.WINDOWS)
class ClientIT {

    private static final Path MODULE = Path.of(System.getProperty("asl.root"), "asl-cli");

    @Test
    void boto3DrivesIt() throws Exception {
        Path scripts = MODULE.resolve("src/test/python");
        for (String python : Pythons.withBoto3()) {
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
                Command tests = Command.run(
                        scripts,
                        Map.of(),
                        List.of(python, "-B", "client_test.py", local.uri().toString()));
                System.out.println(tests.text());
                assertThat(tests.code()).as(tests.text()).isZero();
                assertThat(tests.text()).contains("boto3 ", "test_errors_are_typed");
                assertThat(local.terminate()).isEqualTo(143);
                assertThat(local.err()).isEmpty();
            }
        }
    }
}
