package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command as a process of its own. */
class ProcessTest {

    private static final Path ROOT = Path.of(System.getProperty("asl.root"));

    private static Asl run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        Path err = Files.createTempFile("asl", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Asl(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** What the README shows is what is printed, in UTF-8. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws Exception {
        Matcher block = Pattern.compile("```console\n\\$ java -jar asl-cli/target/asl.jar (.*)\n((?s).*?)```")
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).isTrue();
        Asl run = run(List.of(block.group(1).split(" ")));
        assertThat(run.out().replace(System.lineSeparator(), "\n")).isEqualTo(block.group(2));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        Asl run = run(List.of("validate", "absent.asl.json"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("asl: \"absent.asl.json\" does not exist");
    }
}
