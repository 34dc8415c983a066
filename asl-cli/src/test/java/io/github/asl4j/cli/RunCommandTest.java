package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {

    private static final String ORDER = """
            {
              "StartAt": "Charge",
              "States": {
                "Charge": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Parameters": {"FunctionName": "charge", "Payload.$": "$"},
                  "OutputPath": "$.Payload",
                  "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 90}],
                  "Next": "Done"
                },
                "Done": {"Type": "Succeed"}
              }
            }
            """;

    private static final String MOCKS = """
            {
              "StateMachines": {"Order": {"TestCases": {
                "Retried": {"Charge": "BusyOnce"},
                "Refused": {"Charge": "Refusal"}
              }}},
              "MockedResponses": {
                "BusyOnce": {
                  "0": {"Throw": {"Error": "Busy", "Cause": "try again"}},
                  "1": {"Return": {"StatusCode": 200, "Payload": {"paid": true}}}
                },
                "Refusal": {"0": {"Throw": {"Error": "Refused", "Cause": "no money"}}}
              }
            }
            """;

    @TempDir
    Path folder;

    private String machine;
    private String mocks;

    @BeforeEach
    void files() throws IOException {
        machine = write("order.asl.json", ORDER);
        mocks = write("mocks.json", MOCKS);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theOutputIsPrintedAndTheStatusSaid() {
        assertThat(Asl.run("run", machine, "--mocks", mocks, "--test-case", "Retried"))
                .isEqualTo(new Asl(0, "{\"paid\":true}\n", "SUCCEEDED\n"));
    }

    @Test
    void aFailureIsOne() {
        assertThat(Asl.run("run", machine, "--mocks", mocks, "--test-case", "Refused"))
                .isEqualTo(new Asl(1, "", "FAILED Refused: no money\n"));
    }

    @Test
    void aTimeoutIsThree() {
        Asl run = Asl.runOn("""
                {"StartAt": "W", "TimeoutSeconds": 60, "States": {"W": {"Type": "Wait", "Seconds": 61, "End": true}}}""", "run", "-");
        assertThat(run).isEqualTo(new Asl(3, "", "TIMED_OUT\n"));
    }

    @Test
    void theStepsAreATable() {
        Asl run = Asl.run(
                "run", machine, "--mocks", mocks, "--test-case", "Retried", "--trace", "--input", "{\"id\": 1}");
        assertThat(run.out()).isEqualTo("{\"paid\":true}\n");
        assertThat(run.err()).isEqualTo("""
                        STATE   SECONDS  INPUT          OUTPUT         ERROR
                        Charge   90.000  {"id":1}       {"paid":true}  Busy
                        Done      0.000  {"paid":true}  {"paid":true}
                        SUCCEEDED
                        """);
    }

    @Test
    void theHistoryIsThatOfTheService() throws IOException {
        Asl run = Asl.run("run", machine, "--mocks", mocks, "--test-case", "Refused", "--history");
        JsonNode events = new JsonMapper().readTree(run.out()).get("events");
        assertThat(events.findValuesAsText("type"))
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskFailed",
                        "ExecutionFailed");
        assertThat(events.get(1)).hasToString("""
                {"timestamp":"2026-01-01T00:00:00Z","type":"TaskStateEntered","id":2,"previousEventId":0,\
                "stateEnteredEventDetails":{"input":"{}","inputDetails":{"truncated":false},"name":"Charge"}}""");
        assertThat(events.get(5).get("executionFailedEventDetails"))
                .hasToString("{\"error\":\"Refused\",\"cause\":\"no money\"}");
    }

    @Test
    void aTaskWithoutAMockIsNamedWithTheRemedy() throws IOException {
        Asl none = Asl.run("run", machine, "--input", "[1]");
        assertThat(none).isEqualTo(new Asl(2, "", """
                asl: the task "Charge" (arn:aws:states:::lambda:invoke) has no mock; it received \
                {"FunctionName":"charge","Payload":[1]}; add one to a file and name it with --mocks
                """));
        String other = write("other.json", MOCKS.replace("{\"Charge\": \"BusyOnce\"}", "{}"));
        assertThat(Asl.run("run", machine, "--mocks", other, "--test-case", "Retried")
                        .err())
                .endsWith("; add one to " + other + "\n");
    }

    @Test
    void aCatcherDoesNotHideAMissingMock() throws IOException {
        String caught = write(
                "caught.asl.json",
                ORDER.replace(
                        "\"Retry\"",
                        "\"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"Done\"}], \"Retry\""));
        assertThat(Asl.run("run", caught).code()).isEqualTo(2);
    }

    @Test
    void theInputIsTextOrAFileOrTheStandardInput() throws IOException {
        String pass = write("pass.asl.yaml", "StartAt: A\nStates:\n  A: {Type: Pass, End: true}\n");
        assertThat(Asl.run("run", pass).out()).isEqualTo("{}\n");
        assertThat(Asl.run("run", pass, "--input", "\"ü\"").out()).isEqualTo("\"ü\"\n");
        assertThat(Asl.run("run", pass, "--input", "@" + write("in.json", "[1]\n"))
                        .out())
                .isEqualTo("[1]\n");
        assertThat(Asl.runOn("[2]", "run", pass, "--input", "-").out()).isEqualTo("[2]\n");
    }

    @Test
    void aBrokenDefinitionIsReportedAsValidateDoes() throws IOException {
        String broken = write("broken.asl.json", ORDER.replace("\"Next\": \"Done\"", "\"Next\": \"Gone\""));
        Asl run = Asl.run("run", broken);
        Asl validate = Asl.run("validate", "--severity", "error", broken);
        assertThat(validate.out()).contains("MISSING_TRANSITION_TARGET");
        assertThat(run).isEqualTo(new Asl(1, "", validate.out()));
    }

    @Test
    void typeSettingsAndSubstitutionsCount() throws IOException {
        String wait = write(
                "w.asl.json",
                "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": ${S}, \"Next\": \"B\"},"
                        + " \"B\": {\"Type\": \"Pass\", \"Parameters\": {\"arn.$\": \"$$.Execution.Id\", \"t\": \"<T>\"},"
                        + " \"End\": true}}}");
        String[] options = {"run", wait, "--substitution", "S=5", "--substitution", "T=x", "--name", "M"};
        assertThat(Asl.run(options).out())
                .startsWith("{\"arn\":\"arn:aws:states:us-east-1:123456789012:execution:M:")
                .endsWith(",\"t\":\"x\"}\n");
        write(".aslrc.yaml", "type: EXPRESS\nsubstitutions: {S: 7, T: z}\n");
        Asl run = Asl.run("run", wait, "--trace");
        assertThat(run.out()).contains(":express:w:").contains("\"z\"");
        assertThat(run.err()).contains("7.000");
    }

    @Test
    void aMachineOfATemplateIsChosen() throws IOException {
        String template = write("template.yaml", """
                Resources:
                  One:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      Definition: {StartAt: A, States: {A: {Type: Pass, Result: 1, End: true}}}
                  Two:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      Definition: {StartAt: A, States: {A: {Type: Pass, Result: 2, End: true}}}
                """);
        assertThat(Asl.run("run", template, "--resource", "Two").out()).isEqualTo("2\n");
        assertThat(Asl.run("run", template).err())
                .startsWith(
                        "asl: \"" + template + "\" has the state machines [One, Two]; choose one with --resource\n");
        assertThat(Asl.run("run", template, "--resource", "No").err())
                .startsWith("asl: \"No\" is not a state machine of \"" + template + "\"; it has [One, Two]\n");
        assertThat(Asl.run("run", machine, "--resource", "No").err()).contains("is no template");
    }

    @Test
    void bucketsAreFolders() throws IOException {
        Files.createDirectories(folder.resolve("s3/data"));
        write("s3/data/items.json", "[1, 2]");
        String map = write("map.asl.json", """
                {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
                  "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
                    "Parameters": {"Bucket": "data", "Key": "items.json"}},
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}""");
        assertThat(Asl.run("run", map, "--s3", folder.resolve("s3").toString()).out())
                .isEqualTo("[1,2]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--input | {                 | the input is no JSON: ",
                "--input | @absent           | --input: \"absent\" does not exist",
                "--mocks | absent            | --mocks: \"absent\" does not exist",
                "--mocks | @mocks            | has the test cases [Retried, Refused]; choose one with --test-case",
                "--test-case | T             | --test-case is one of a file of mocks; name that with --mocks",
                "--substitution | X          | --substitution: \"X\" is not of the form NAME=VALUE",
                "--s3 | absent               | --s3: \"absent\" is no folder",
                "--time | long               | --time",
            })
    void wrongUsageIsALineAndTwo(String option, String value, String problem) {
        Asl run = Asl.run("run", machine, option, value.replace("@mocks", mocks));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("asl: ").contains(problem);
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void unknownNamesAreSaid() throws IOException {
        assertThat(Asl.run("run", machine, "--mocks", mocks, "--test-case", "No")
                        .err())
                .startsWith(
                        "asl: \"No\" is not a test case of the state machine \"Order\"; it has [Retried, Refused]\n");
        String two = write("two.json", MOCKS.replace("{\"Order\"", "{\"Other\": {\"TestCases\": {}}, \"Order\""));
        assertThat(Asl.run("run", machine, "--mocks", two, "--test-case", "Retried")
                        .err())
                .startsWith(
                        "asl: \"" + two + "\" has the state machines [Other, Order], of which none is named \"order\"");
        assertThat(Asl.run("run", machine, "--mocks", two, "--test-case", "Refused", "--name", "Order")
                        .code())
                .isEqualTo(1);
        String unknown = write("unknown.json", MOCKS.replace("{\"Charge\": \"Refusal\"}", "{\"Gone\": \"Refusal\"}"));
        assertThat(Asl.run("run", machine, "--mocks", unknown, "--test-case", "Refused")
                        .err())
                .contains("\"Gone\" is not a Task state of this definition; it has [Charge]");
        assertThat(Asl.run("run", folder.resolve("absent").toString()).err()).contains("absent\" does not exist");
        assertThat(Asl.run("run", "-", "--input", "-").err()).contains("cannot both be read");
    }
}
