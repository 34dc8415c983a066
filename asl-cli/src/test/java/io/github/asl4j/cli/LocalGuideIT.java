package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/local.md} shows is what happens. */
@DisabledOnOs(OS.WINDOWS)
class LocalGuideIT {

    private static final Path ROOT = Path.of(System.getProperty("asl.root"));
    private static final String URL = "http://127.0.0.1:8083";

    @TempDir
    Path folder;

    private String guide;

    @BeforeEach
    void files() throws IOException {
        guide = Files.readString(ROOT.resolve("docs/local.md"));
        for (MatchResult file : found("`([^`\n]+)`:\n\n```[a-z]+\n(.*?)```\n")) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    private List<MatchResult> found(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL).matcher(guide).results().toList();
    }

    private Command run(String... command) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "PATH",
                ROOT.resolve("asl-cli/target/bin") + File.pathSeparator + System.getenv("PATH"),
                "JAVA_HOME",
                System.getProperty("java.home"));
        return Command.run(folder, environment, List.of(command));
    }

    @Test
    void theCommandsPrintWhatStandsBelowThem() throws Exception {
        List<String> commands = new ArrayList<>();
        for (MatchResult block : found("```console\n\\$ ([^\n]+)\n(.*?)```\n")) {
            if (!block.group(1).startsWith("asl local")) {
                commands.add(block.group(1));
                assertThat(run("sh", "-c", block.group(1)).text())
                        .as(block.group(1))
                        .isEqualTo(block.group(2));
            }
        }
        assertThat(commands).hasSize(4);
        assertThat(Files.readString(folder.resolve("report.xml"))).contains("tests=\"2\" failures=\"1\"");
    }

    /** On any port, as that of the guide may be in use. */
    private LocalProcess local() throws IOException {
        List<MatchResult> blocks = found("```console\n\\$ asl local --mock-config ([^\n ]+)\n(.*?)```\n");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).group(2)).startsWith(URL + "\n");
        return LocalProcess.start(List.of(
                ROOT.resolve("asl-cli/target/bin/asl").toString(),
                "local",
                "--port",
                "0",
                "--mock-config",
                folder.resolve(blocks.get(0).group(1)).toString()));
    }

    private void pointAt(LocalProcess local, String file) throws IOException {
        String code = Files.readString(folder.resolve(file));
        assertThat(code).contains(URL);
        Files.writeString(folder.resolve(file), code.replace(URL, local.uri().toString()));
    }

    @Test
    void theClientForJavaIsPointedAtIt() throws Exception {
        try (LocalProcess local = local()) {
            pointAt(local, "Order.java");
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            assertThat(run(java, "-cp", System.getProperty("java.class.path"), "Order.java"))
                    .isEqualTo(new Command(0, "0 machines\n"));
        }
    }

    @Test
    void boto3IsPointedAtIt() throws Exception {
        List<MatchResult> printed = found("prints\n\n```text\n(.*?)```");
        assertThat(printed).hasSize(1);
        for (String python : Pythons.withBoto3()) {
            try (LocalProcess local = local()) {
                files();
                pointAt(local, "order.py");
                assertThat(run(python, "order.py"))
                        .isEqualTo(new Command(0, printed.get(0).group(1)));
            }
        }
    }
}
