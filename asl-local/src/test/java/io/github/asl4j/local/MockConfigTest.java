package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.StateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MockConfigTest {

    private static final Path FOLDER = Path.of("src/test/resources/mocks");

    private static final String MACHINE = """
            {"StartAt": "All", "States": {"All": {"Type": "Map", "MaxConcurrency": 1, "End": true, "ItemProcessor": {
                "ProcessorConfig": {"Mode": "%s"%s}, "StartAt": "Call", "States": {"Call": {
                    "Type": "Task", "Resource": "%s", "End": true,
                    "Retry": [{"ErrorEquals": ["Busy"]}]}}}}}}
            """;
    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f";
    private static final String SERVICE = "arn:aws:states:::lambda:invoke";

    private static Interpreter inline(String resource) {
        return Interpreter.of(StateMachine.parse(MACHINE.formatted("INLINE", "", resource)));
    }

    private static MockConfig config(String response) {
        return MockConfig.parse(
                "{\"StateMachines\": {\"M\": {\"TestCases\": {\"T\": {\"Call\": \"R\"}, \"Empty\": {}}}},"
                        + " \"MockedResponses\": {\"R\": " + response + "}}");
    }

    private static final String SEQUENCE = """
            {"1-2": {"Return": {"Payload": "b"}}, "0": {"Throw": {"Error": "Busy"}}, "3": {"Return": {"Payload": "c"}}}
            """;

    @Test
    void invocationsAreCountedOverRetriesAndIterations() {
        Execution execution = inline(FUNCTION).mocks(config(SEQUENCE), "M", "T").run("[1, 2, 3]");
        assertThat(execution.output().toString()).isEqualTo("[\"b\",\"b\",\"c\"]");
        assertThat(execution.history())
                .filteredOn(event -> event.type().startsWith("LambdaFunctionFailed"))
                .hasSize(1);
    }

    @Test
    void childExecutionsOfADistributedMapCountTogether() {
        String machine = MACHINE.formatted("DISTRIBUTED", ", \"ExecutionType\": \"STANDARD\"", FUNCTION);
        Execution execution = Interpreter.of(StateMachine.parse(machine))
                .mocks(config(SEQUENCE), "M", "T")
                .run("[1, 2, 3]");
        assertThat(execution.output().toString()).isEqualTo("[\"b\",\"b\",\"c\"]");
    }

    @Test
    void eachExecutionCountsForItself() {
        Interpreter mocked = inline(FUNCTION).mocks(config("{\"0\": {\"Return\": {\"Payload\": 1}}}"), "M", "T");
        assertThat(List.of(mocked.run("[0]").output(), mocked.run("[0]").output()))
                .extracting(Object::toString)
                .containsExactly("[1]", "[1]");
    }

    @Test
    void aServiceIntegrationGetsAllOfTheReturn() {
        Execution execution = inline(SERVICE)
                .mocks(config("{\"0\": {\"Return\": {\"Payload\": 1}}}"), "M", "T")
                .run("[0]");
        assertThat(execution.output().toString()).isEqualTo("[{\"Payload\":1}]");
    }

    @Test
    void anInvocationWithoutAnAnswerFailsTheExecution() {
        Execution execution = inline(SERVICE)
                .mocks(config("{\"0\": {\"Return\": {}}}"), "M", "T")
                .run("[0, 0]");
        assertThat(execution.error()).contains("States.Runtime");
        assertThat(execution.cause())
                .contains("The mocked response \"R\" has no answer for invocation 1 of the state; add one at"
                        + " /MockedResponses/R");
    }

    @Test
    void aStateThatIsNotMockedKeepsItsHandler() {
        Execution execution = inline(SERVICE)
                .task("Call", TaskHandler.of(input -> "handled"))
                .mocks(config("{}"), "M", "Empty")
                .run("[0]");
        assertThat(execution.output().toString()).isEqualTo("[\"handled\"]");
    }

    @Test
    void namesAreTold() {
        MockConfig config = config("{}");
        assertThat(config.stateMachines()).containsExactly("M");
        assertThat(config.testCases("M")).containsExactly("T", "Empty");
        assertThat(config.states("M", "T")).containsExactly("Call");
        assertThat(config.states("M", "Empty")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        MockConfig config = config("{}");
        assertThatThrownBy(() -> config.testCases("N"))
                .hasMessage("\"N\" is not a state machine of this mock configuration; it has [M]");
        assertThatThrownBy(() -> inline(SERVICE).mocks(config, "M", "U"))
                .hasMessage("\"U\" is not a test case of the state machine \"M\"; it has [T, Empty]");
        MockConfig other = MockConfig.parse("{\"StateMachines\": {\"M\": {\"TestCases\": {\"T\": {\"All\": \"R\"}}}},"
                + " \"MockedResponses\": {\"R\": {}}}");
        assertThatThrownBy(() -> inline(SERVICE).mocks(other, "M", "T"))
                .hasMessage("test case \"T\" of \"M\": \"All\" is not a Task state of this definition; it has [Call]");
    }

    @Test
    void aFunctionNeedsAPayload() {
        MockConfig config = config("{\"0\": {\"Return\": {\"paid\": true}}}");
        assertThatThrownBy(() -> inline(FUNCTION).mocks(config, "M", "T"))
                .hasMessage(
                        "/MockedResponses/R/0/Return: the Task calls a Lambda function by its ARN, so \"Return\" must"
                                + " be an object with \"Payload\", which becomes the result");
    }

    @Test
    void aFileIsNamedInTheMessage(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("MockConfigFile.json"), "[]");
        assertThatThrownBy(() -> MockConfig.read(file)).hasMessage(file + ": the mock configuration [] is no object");
    }

    static Stream<String> wrongFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .collect(Collectors.toList());
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void whatIsWrongIsSaidWithItsPlace(String name) throws IOException {
        Path expected = FOLDER.resolve(name.replace(".json", ".expected"));
        String message = "";
        try {
            MockConfig.parse(Files.readString(FOLDER.resolve(name)));
        } catch (IllegalArgumentException e) {
            message = e.getMessage() + "\n";
        }
        if (System.getProperty("asl.expected", "check").equals("write")) {
            Files.writeString(expected, message);
        }
        assertThat(message).isEqualTo(Files.readString(expected));
    }
}
