package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class TestCommandTest {

    private static final String ORDER = """
            {"StartAt": "Known?", "States": {
              "Known?": {"Type": "Choice", "Default": "Charge",
                "Choices": [{"Variable": "$.free", "IsPresent": true, "Next": "Done"}]},
              "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "OutputPath": "$.Payload",
                "Parameters": {"FunctionName": "charge", "Payload.$": "$"}, "Next": "Done"},
              "Done": {"Type": "Succeed"}}}
            """;

    private static final String MOCKS = """
            {"StateMachines": {"order": {"TestCases": {"paid": {"Charge": "Paid"}, "refused": {"Charge": "Refused"}}}},
              "MockedResponses": {
                "Paid": {"0": {"Return": {"StatusCode": 200, "Payload": {"paid": true, "items": [1, 2]}}}},
                "Refused": {"0": {"Throw": {"Error": "Refused", "Cause": "no money"}}}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void machine() throws IOException {
        write("order/machine.asl.json", ORDER);
        write("order/mocks.json", MOCKS);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Runs the cases; the folder's own name is not part of what is printed. */
    private Asl test(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = folder.toString();
        Asl run = Asl.run(arguments);
        return new Asl(
                run.code(), run.out().replace(folder + "/", ""), run.err().replace(folder + "/", ""));
    }

    @Test
    void casesShareAMachineAndItsMocks() throws IOException {
        write("order/paid/expected.json", """
                {"status": "SUCCEEDED", "output": {"items": [1, 2.0], "paid": true}, "visited": ["Known?", "Charge", "Done"]}""");
        write("order/refused/expected.json", """
                {"status": "FAILED", "error": "Refused", "cause": "no money"}""");
        assertThat(test()).isEqualTo(new Asl(0, """
                PASSED order/paid
                PASSED order/refused
                2 cases: 2 passed, 0 failed, 0 with errors
                """, ""));
    }

    @Test
    void differencesStandAtTheirPointers() throws IOException {
        write("order/paid/expected.json", """
                {"status": "SUCCEEDED", "output": {"items": [1, 3], "paid": "yes", "a/b": 1}, "visited": ["Charge"]}""");
        write("order/refused/expected.json", "{\"status\": \"SUCCEEDED\", \"output\": 1}");
        assertThat(test()).isEqualTo(new Asl(1, """
                FAILED order/paid
                  /output/items/1: expected 3, was 2
                  /output/paid: expected "yes", was true
                  /output/a~1b: expected 1, was nothing
                  /visited: expected ["Charge"], was ["Known?","Charge","Done"]
                FAILED order/refused
                  /status: expected "SUCCEEDED", was "FAILED"
                  /output: expected 1, was nothing
                  it failed with Refused: no money
                2 cases: 0 passed, 2 failed, 0 with errors
                """, ""));
    }

    @Test
    void mocksThatAreNotUsedAreNoted() throws IOException {
        write("order/paid/input.json", "{\"free\": true}");
        write("order/paid/expected.json", "{\"status\": \"SUCCEEDED\"}");
        assertThat(test()).isEqualTo(new Asl(0, """
                PASSED order/paid
                  note: the mock of "Charge" was not used
                1 case: 1 passed, 0 failed, 0 with errors
                """, ""));
    }

    @Test
    void aMockOfAnUnknownStateIsAnError() throws IOException {
        write("order/mocks.json", MOCKS.replace("{\"Charge\": \"Paid\"}", "{\"Change\": \"Paid\"}"));
        write("order/paid/expected.json", "{\"status\": \"SUCCEEDED\"}");
        Asl run = test();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("ERROR  order/paid: test case \"paid\" of \"order\": \"Change\" is not a Task state of this"
                        + " definition; it has [Charge]\n");
    }

    @Test
    void aTaskWithoutAMockIsAnError() throws IOException {
        write("order/mocks.json", MOCKS.replace("{\"Charge\": \"Paid\"}", "{}"));
        write("order/paid/expected.json", "{\"status\": \"FAILED\"}");
        Asl run = test();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "ERROR  order/paid: the task \"Charge\" (arn:aws:states:::lambda:invoke) has no mock; it received"
                                + " {\"FunctionName\":\"charge\",\"Payload\":{}}; add one to order/mocks.json\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "{\"status\": \"DONE\"}                   | \"status\" must be one of [SUCCEEDED, FAILED, TIMED_OUT, ABORTED]",
                "{\"output\": 1}                          | \"status\" must be one of [SUCCEEDED, FAILED, TIMED_OUT, ABORTED]",
                "{\"status\": \"FAILED\", \"outputs\": 1} | \"outputs\" is not a field of it; did you mean \"output\"?",
                "{\"status\": \"FAILED\", \"zzzzzzz\": 1} | \"zzzzzzz\" is not a field of it; there can be [status, output,"
                        + " error, cause, visited]",
                "{\"status\": \"FAILED\", \"output\": 1}  | an execution that is FAILED has no \"output\"",
                "{\"status\": \"SUCCEEDED\", \"error\": \"E\"} | an execution that is SUCCEEDED has no \"error\"",
                "{\"status\": \"FAILED\", \"cause\": 1}   | \"cause\" must be a string, or null where there is none",
                "{\"status\": \"FAILED\", \"visited\": 1} | \"visited\" must be an array of names of states",
                "{\"status\": \"FAILED\", \"status\": 1}  | 1:30: it is no JSON: Duplicate",
                "[]                                       | it must be an object with some of [status, ",
                "{                                        | 1:2: it is no JSON: ",
            })
    void whatIsWrongWithTheExpectedIsSaid(String expected, String problem) throws IOException {
        write("order/paid/expected.json", expected);
        Asl run = test();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("ERROR  order/paid: order/paid/expected.json: " + problem);
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        write("order/paid/input.json", "{}");
        write("order/other/expected.json", "{\"status\": \"SUCCEEDED\"}");
        write("order/refused/input.json", "{");
        write("order/refused/expected.json", "{\"status\": \"SUCCEEDED\"}");
        write("alone/expected.json", "{\"status\": \"SUCCEEDED\"}");
        write("broken/machine.asl.json", "{\n}");
        write("broken/expected.json", "{\"status\": \"SUCCEEDED\"}");
        assertThat(test().out().lines().map(line -> line.replaceAll(" end-.*", "")))
                .containsExactly(
                        "ERROR  alone: there is none of [machine.asl.json, machine.asl.yaml, machine.asl.yml] in this folder"
                                + " or above, up to \"" + folder + "\"",
                        "ERROR  broken: broken/machine.asl.json:1:1: ERROR SCHEMA_VALIDATION_FAILED: \"StartAt\" is required"
                                + " in a state machine",
                        "  broken/machine.asl.json:1:1: ERROR SCHEMA_VALIDATION_FAILED: \"States\" is required in a state"
                                + " machine",
                        "ERROR  order/other: \"order/mocks.json\" has the test cases [paid, refused], of which none is named"
                                + " \"other\"",
                        "ERROR  order/paid: there is no expected.json beside input.json",
                        "ERROR  order/refused: order/refused/input.json: the input is no JSON: Unexpected",
                        "5 cases: 0 passed, 0 failed, 5 with errors");
    }

    @Test
    void reportsAreJsonAndJunit() throws Exception {
        write("order/paid/expected.json", "{\"status\": \"SUCCEEDED\", \"output\": {\"paid\": true}}");
        write("order/refused/expected.json", "{\"status\": \"FAILED\", \"error\": \"Refused\"}");
        write("order/wrong/expected.json", "{}");
        JsonNode json = new JsonMapper().readTree(test("--format", "json").out());
        assertThat(json).hasSize(3);
        assertThat(json.findValuesAsText("result")).containsExactly("FAILED", "PASSED", "ERROR");
        assertThat(json.get(0).get("differences")).hasToString("[{\"pointer\":\"/output/items\",\"actual\":[1,2]}]");
        assertThat(json.get(2).get("problem").asText()).contains("\"status\" must be one of");

        Path file = folder.resolve("report.xml");
        Asl run = test("--format", "junit", "--output", file.toString());
        assertThat(run.out()).endsWith("3 cases: 1 passed, 1 failed, 1 with errors\n");
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(file))))
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("/output/items: expected nothing, was [1,2]");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).endsWith("order/paid");
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsTwo() {
        Asl none = test();
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .startsWith("asl: \"" + folder + "\" has no case in it, which is a folder with expected.json\n");
        Asl absent = Asl.run("test", folder.resolve("absent").toString());
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("absent\" is no folder\n");
    }

    @Test
    void aThousandCasesTakeNoTime() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            write("order/c" + i + "/input.json", "{\"i\": " + i + "}");
            write("order/c" + i + "/expected.json", "{\"status\": \"SUCCEEDED\"}");
            if (i % 2 == 0) {
                write("order/c" + i + "/machine.asl.json", ORDER);
                write("order/c" + i + "/mocks.json", MOCKS.replace("\"paid\": {\"C", "\"c" + i + "\": {\"C"));
            } else {
                write("order/c" + i + "/mocks.json", MOCKS.replace(", \"refused\": {\"Charge\": \"Refused\"}", ""));
            }
        }
        // The time of this thread does not depend on what else the machine does.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Asl run = test();
        assertThat(run.out()).endsWith("1000 cases: 1000 passed, 0 failed, 0 with errors\n");
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
