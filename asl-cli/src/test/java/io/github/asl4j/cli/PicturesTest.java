package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pictures of the guide are those that the command draws. */
class PicturesTest {

    private static final Path ROOT = Path.of(System.getProperty("asl.root"));

    private static final boolean WRITES = "write".equals(System.getProperty("asl.expected"));

    @Test
    void theSample() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String definition = readme.substring(readme.indexOf("```json\n") + "```json\n".length());
        definition = definition.substring(0, definition.indexOf("```"));
        Path picture = ROOT.resolve("docs/sample.svg");
        Asl run = Asl.runOn(definition, "diagram", "-");
        assertThat(run.err()).isEmpty();
        if (WRITES) {
            Files.writeString(picture, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(picture));
    }
}
