package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file is a request and its answer; {@code -Dasl.expected=write} rewrites the answers. */
class TestStateCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/teststate");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theAnswerIsTheExpectedOne(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        ObjectNode expected = (ObjectNode) JSON.readTree(file.toFile());
        ObjectNode actual = JSON.createObjectNode();
        actual.set("source", expected.get("source"));
        actual.set("request", expected.get("request"));
        try {
            actual.set(
                    "response",
                    new TestState(ExecutionOptions.defaults(), UnaryOperator.identity())
                            .answer(new Request(expected.get("request").deepCopy())));
        } catch (ApiException e) {
            actual.put("error", e.type()).put("message", e.getMessage());
        }
        if (System.getProperty("asl.expected", "check").equals("write")) {
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            Files.writeString(file, JSON.writer(printer).writeValueAsString(actual) + "\n");
        }
        assertThat(JSON.readTree(actual.toString())).isEqualTo(JSON.readTree(file.toFile()));
    }
}
