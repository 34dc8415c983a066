package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String FORMATTED = """
            {
              "States": {
                "Übergabe": 1.0
              },
              "StartAt": "Übergabe"
            }
            """;

    private static final String UNFORMATTED =
            FORMATTED.replaceAll("\\s", "").replace("\"States", "\t\"States").replace("Ü", "\\u00dc");

    @TempDir
    Path folder;

    private Path formatted;
    private Path unformatted;
    private Path broken;

    @BeforeEach
    void write() throws IOException {
        formatted = Files.writeString(folder.resolve("formatted.asl.json"), FORMATTED);
        unformatted = Files.writeString(folder.resolve("unformatted.asl.json"), UNFORMATTED);
        broken = Files.writeString(folder.resolve("x.json"), "{\n  \"A\": ${B}}");
    }

    @Test
    void filesOfAFolderAreOverwrittenWhereTheyChange() throws IOException {
        Asl run = Asl.run("format", folder.toString());
        assertThat(run).isEqualTo(new Asl(0, unformatted + " is formatted now\n", ""));
        assertThat(unformatted).hasContent(FORMATTED);
        assertThat(Asl.run("format", folder.toString())).isEqualTo(new Asl(0, "", ""));
    }

    @Test
    void aCheckChangesNothing() throws IOException {
        Asl run = Asl.run("format", "--check", folder.toString());
        assertThat(run).isEqualTo(new Asl(1, unformatted + " is not formatted\n", ""));
        assertThat(Files.readString(unformatted)).isEqualTo(UNFORMATTED);
        assertThat(Asl.run("format", "--check", formatted.toString()).code()).isZero();
        assertThat(Asl.run("format", "--check", "--canonical", formatted.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void canonicalPutsFieldsInOrder() throws IOException {
        assertThat(Asl.run("format", "--canonical", formatted.toString()).code())
                .isZero();
        assertThat(Files.readString(formatted)).startsWith("{\n  \"StartAt\": ");
    }

    @Test
    void theStandardInputIsPrinted() {
        assertThat(Asl.runOn(UNFORMATTED, "format", "-")).isEqualTo(new Asl(0, FORMATTED, ""));
        assertThat(Asl.runOn(UNFORMATTED, "format", "--check", "-"))
                .isEqualTo(new Asl(1, "<stdin> is not formatted\n", ""));
    }

    @Test
    void whatIsNoJsonStaysAsItIs() throws IOException {
        Asl run = Asl.run("format", broken.toString(), unformatted.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(broken + ":2:8: ").endsWith(unformatted + " is formatted now\n");
        assertThat(Files.readString(broken)).isEqualTo("{\n  \"A\": ${B}}");
    }

    @Test
    void aFileThatCannotBeReadIsTwo() {
        Asl run = Asl.run("format", folder.resolve("absent").toString(), unformatted.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("asl: \"" + folder.resolve("absent") + "\" does not exist\n");
        assertThat(unformatted).hasContent(FORMATTED);
    }
}
