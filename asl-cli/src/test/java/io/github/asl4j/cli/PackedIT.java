package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is handed out: the jar with all in it, the archive of its classes, and the script before both. */
class PackedIT {

    private static final Path TARGET = Path.of(System.getProperty("asl.root"), "asl-cli", "target");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String BAD = "{\"StartAt\": \"Ü\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";

    @TempDir
    Path folder;

    private Asl run(String standardInput, String... command) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().write(standardInput.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Asl(process.waitFor(), out.replace(System.lineSeparator(), "\n"), Files.readString(err));
    }

    private Asl asl(String standardInput, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TARGET.resolve("bin/asl").toString()));
        command.addAll(List.of(arguments));
        return run(standardInput, command.toArray(String[]::new));
    }

    @Test
    void theJarNeedsNothingElse() throws Exception {
        Asl run = run(BAD, JAVA, "-jar", TARGET.resolve("asl.jar").toString(), "validate", "--format", "json", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(run.out());
        assertThat(report.findValuesAsText("code")).contains("MISSING_TRANSITION_TARGET");
        assertThat(run.out()).contains("Ü");
    }

    /** With {@code -Xshare:on}, a JVM that cannot use the archive does not start. */
    @Test
    void theArchiveFitsTheJar() throws Exception {
        Asl run = run(
                "",
                JAVA,
                "-Xshare:on",
                "-XX:SharedArchiveFile=" + TARGET.resolve("asl.jsa"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                TARGET.resolve("asl.jar").toString(),
                "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("asl ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptSaysWhatTheJarSays() throws Exception {
        Files.writeString(folder.resolve("good one.asl.json"), BAD.replace("\"A\"", "\"Ü\""));
        assertThat(asl("", "validate", "good one.asl.json"))
                .isEqualTo(new Asl(0, "1 file: 0 errors, 0 warnings\n", ""));
        assertThat(asl(BAD, "validate", "-").code()).isEqualTo(1);
        Asl wrong = asl("", "validate", "absent");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).isEqualTo("asl: \"absent\" does not exist\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptIsFoundThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), TARGET.resolve("bin/asl"));
        assertThat(run("", link.toString(), "--version").out()).startsWith("asl ");
    }
}
