package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {

    private static final String MACHINE = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";

    @TempDir
    Path folder;

    @Test
    void aPictureIsPrinted() {
        assertThat(Asl.runOn(MACHINE, "diagram", "-").out()).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(Asl.runOn(MACHINE, "diagram", "--format", "dot", "-").out()).startsWith("digraph {\n");
        assertThat(Asl.runOn(MACHINE, "diagram", "--format", "mermaid", "-")).isEqualTo(new Asl(0, """
                        stateDiagram-v2
                          state "A" as s1
                          [*] --> s1
                          s1 --> [*]
                        """, ""));
    }

    @Test
    void aPictureIsWritten() throws IOException {
        Path picture = folder.resolve("a.svg");
        assertThat(Asl.runOn(MACHINE, "diagram", "--output", picture.toString(), "-"))
                .isEqualTo(new Asl(0, "", ""));
        assertThat(Files.readString(picture)).startsWith("<svg ");
        Asl run = Asl.runOn(
                MACHINE, "diagram", "--output", folder.resolve("no/a.svg").toString(), "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.svg\" cannot be written: ");
    }

    @Test
    void whatIsBrokenIsNotDrawn() {
        Asl run = Asl.runOn(MACHINE.replace("Succeed", "Pass"), "diagram", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("asl: <stdin>:1:").contains("/States/A");
        assertThat(Asl.run("diagram", folder.toString()).err()).startsWith("asl: \"" + folder + "\" is a folder");
        assertThat(Asl.run("diagram", folder.resolve("absent").toString()).code())
                .isEqualTo(2);
    }
}
