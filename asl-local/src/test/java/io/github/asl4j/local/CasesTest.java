package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.asl4j.model.StateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases as data: a folder has {@code machine.asl.json}, {@code input.json}, {@code expected.json} with the source of what
 * is expected, and {@code mocks.json} where there are tasks; some have the whole {@code trace.txt}, which
 * {@code -Dasl.expected=write} rewrites.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.walk(CASES)) {
            folders = files.filter(file -> file.endsWith("machine.asl.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        CASES.relativize(folder).toString(), folder.toUri(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        JsonNode expected = json(folder, "expected.json");
        assertThat(expected.path("source").asText()).as("source").isNotBlank();

        Execution execution = run(folder);

        assertThat(execution.status().name())
                .as(execution::trace)
                .isEqualTo(expected.get("status").textValue());
        if (expected.has("output")) {
            assertThat(Wildcards.of(JsonNodeFactory.instance.arrayNode())
                            .difference("$", expected.get("output"), execution.output()))
                    .isEmpty();
        }
        assertThat(execution.error().orElse(""))
                .isEqualTo(expected.path("error").asText());
        assertThat(execution.cause().orElse(""))
                .isEqualTo(expected.path("cause").asText());
        if (expected.has("states")) {
            assertThat(execution.states()).isEqualTo(JSON.convertValue(expected.get("states"), List.class));
        }
        if (expected.has("history")) {
            assertThat(execution.history().stream().map(CasesTest::line))
                    .containsExactlyElementsOf(
                            JSON.convertValue(expected.get("history"), new TypeReference<List<String>>() {}));
        }
        if (expected.has("events")) {
            assertThat(execution.history()).hasSize(expected.get("events").intValue());
        }
        if (Files.exists(folder.resolve("trace.txt"))) {
            if (System.getProperty("asl.expected", "check").equals("write")) {
                Files.writeString(folder.resolve("trace.txt"), execution.trace() + "\n");
            }
            assertThat(execution.trace() + "\n").isEqualTo(Files.readString(folder.resolve("trace.txt")));
        }
        assertThat(Duration.between(execution.startDate(), execution.stopDate().orElseThrow()))
                .hasSeconds(expected.path("seconds").asInt());
    }

    /** Returns an event as a line: its id, the one before, its type, the name of its state and the index of its iteration. */
    private static String line(HistoryEvent event) {
        return event.id() + " " + event.previousEventId() + " " + event.type()
                + Stream.of("name", "index")
                        .filter(event.details()::containsKey)
                        .map(detail -> " " + event.details().get(detail))
                        .collect(Collectors.joining());
    }

    private static Execution run(Path folder) throws IOException {
        Interpreter interpreter =
                Interpreter.of(StateMachine.parse(Files.readString(folder.resolve("machine.asl.json"))));
        if (Files.exists(folder.resolve("mocks.json"))) {
            for (Map.Entry<String, JsonNode> mock : json(folder, "mocks.json").properties()) {
                Iterator<JsonNode> outcomes = mock.getValue().iterator();
                interpreter = interpreter.task(mock.getKey(), TaskHandler.of(input -> answer(input, outcomes.next())));
            }
        }
        return interpreter.run(Files.readString(folder.resolve("input.json")));
    }

    private static TaskResult answer(JsonNode input, JsonNode outcome) {
        if (outcome.has("input")) {
            assertThat(input).isEqualTo(outcome.get("input"));
        }
        if (outcome.has("noAnswer")) {
            return TaskResult.noAnswer();
        } else if (outcome.has("largeOutput")) {
            return TaskResult.success("x".repeat(outcome.get("largeOutput").intValue()));
        } else if (outcome.has("cause")) {
            return TaskResult.failure(
                    outcome.get("error").textValue(), outcome.get("cause").textValue());
        }
        return outcome.has("error")
                ? TaskResult.failure(outcome.get("error").textValue())
                : TaskResult.success(outcome.get("output"));
    }

    private static JsonNode json(Path folder, String file) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(file)));
    }
}
