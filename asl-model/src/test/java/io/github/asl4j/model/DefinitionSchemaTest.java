package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema in the jar is the one that the table of fields gives; {@code -Dasl.expected=write} writes it. */
class DefinitionSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/asl4j/model/asl.schema.json");

    @Test
    void theSchemaInTheJarIsThatOfTheTableOfFields() throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String expected = new JsonMapper()
                        .writer(lines)
                        .writeValueAsString(AslSchema.definition().toNode()) + "\n";
        if ("write".equals(System.getProperty("asl.expected"))) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }
}
