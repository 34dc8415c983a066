package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final String GOOD =
            "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Fail\", \"Error\": \"E\", \"Cause\": \"C\"}}}";

    /** An error of two kinds, and a warning. */
    private static final String BAD = """
            {
              "StartAt": "A",
              "States": {
                "A": {"Type": "Pass", "Assign": {"unread": 1}, "Nxt": "B", "Next": "C"},
                "B": {"Type": "Succeed"}
              }
            }""";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void aGoodDefinitionIsCounted() throws IOException {
        Asl run = Asl.run("validate", file("good.asl.json", GOOD));
        assertThat(run).isEqualTo(new Asl(0, "1 file: 0 errors, 0 warnings\n", ""));
    }

    @Test
    void eachDiagnosticHasItsPlaceInTheFileAndBelowItALineWithACaret() throws IOException {
        String bad = file("bad.asl.json", BAD);
        Asl run = Asl.run("validate", "--severity", "error", bad);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                %1$s:4:59: ERROR SCHEMA_VALIDATION_FAILED: "Nxt" is not a field of a Pass state; did you mean "Next"? at /States/A/Nxt
                      "A": {"Type": "Pass", "Assign": {"unread": 1}, "Nxt": "B", "Next": "C"},
                                                                            ^
                %1$s:4:72: ERROR MISSING_TRANSITION_TARGET: "Next": "C" is not a state of this "States" object; it has [A, B] at /States/A/Next
                      "A": {"Type": "Pass", "Assign": {"unread": 1}, "Nxt": "B", "Next": "C"},
                                                                                         ^
                %1$s:5:10: ERROR UNREACHABLE_STATE: "B" is not reachable; no "StartAt", "Next" or "Default" names it at /States/B
                      "B": {"Type": "Succeed"}
                           ^
                1 file: 3 errors, 0 warnings
                """.formatted(bad));
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        String text = GOOD.replace(
                "\"A\": {", "\"A\": {\"Type\": \"Pass\", \"Assign\": {\"x\": 1}, \"Next\": \"B\"}, \"B\": {");
        Asl run = Asl.run("validate", file("warned.asl.json", text));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(": WARNING UNUSED_VARIABLE: ").endsWith("1 file: 0 errors, 1 warning\n");
    }

    @Test
    void aFolderIsLookedThroughAtAnyDepthInOrder() throws IOException {
        file("b/two.asl.json", BAD);
        file("a.asl.json", GOOD);
        file("b/c/one.asl.json", BAD);
        file("b/other.json", "{");
        Asl run = Asl.run("validate", "--severity=error", "--format=json", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(run.out());
        assertThat(report.findValuesAsText("file"))
                .containsExactly(
                        folder.resolve("a.asl.json").toString(),
                        folder.resolve("b/c/one.asl.json").toString(),
                        folder.resolve("b/two.asl.json").toString());
        assertThat(report.findValuesAsText("result")).containsExactly("OK", "FAIL", "FAIL");
    }

    @Test
    void aFileNamedItselfMayHaveAnyEnding() throws IOException {
        assertThat(Asl.run("validate", file("good.txt", GOOD)).code()).isZero();
    }

    @Test
    void theStandardInputIsADash() {
        Asl run = Asl.runOn("{", "validate", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("<stdin>:1:2: ERROR INVALID_JSON_DESCRIPTION: ");
    }

    @Test
    void jsonHasAllThatIsKnown() throws IOException {
        String name = file("x.asl.json", BAD.replace("\"Nxt\": \"B\", ", ""));
        Asl run = Asl.run("validate", "--format", "json", "--disable", "UNREACHABLE_STATE", name);
        assertThat(run.code()).isEqualTo(1);
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(run.out())).isEqualTo(json.readTree("""
                [{"file": "%s", "result": "FAIL", "diagnostics": [
                  {"severity": "WARNING", "code": "UNUSED_VARIABLE", "serviceCode": null,
                   "message": "\\"unread\\" is assigned, but no state reads it",
                   "location": "/States/A/Assign/unread", "line": 4, "column": 48, "suggestion": null},
                  {"severity": "ERROR", "code": "MISSING_TRANSITION_TARGET", "serviceCode": "MISSING_TRANSITION_TARGET",
                   "message": "\\"Next\\": \\"C\\" is not a state of this \\"States\\" object; it has [A, B]",
                   "location": "/States/A/Next", "line": 4, "column": 60, "suggestion": null}]}]
                """.formatted(name)));
    }

    @Test
    void jsonIsOneArrayWhateverCannotBeRead() {
        Asl run =
                Asl.run("validate", "--format", "json", folder.resolve("absent").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().strip()).isEqualTo("[ ]");
        assertThat(run.err()).isEqualTo("asl: \"" + folder.resolve("absent") + "\" does not exist\n");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsChecked() throws IOException {
        String good = file("good.asl.json", GOOD);
        Files.write(folder.resolve("latin.asl.json"), new byte[] {'{', (byte) 0xE9, '}'});
        Files.createDirectories(folder.resolve("empty"));
        Asl run = Asl.run(
                "validate",
                folder.resolve("absent.asl.json").toString(),
                folder.resolve("latin.asl.json").toString(),
                folder.resolve("empty").toString(),
                good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("1 file: 0 errors, 0 warnings\n");
        assertThat(run.err().lines())
                .containsExactlyInAnyOrder(
                        "asl: \"" + folder.resolve("absent.asl.json") + "\" does not exist",
                        "asl: \"" + folder.resolve("latin.asl.json") + "\" is not UTF-8; save it as UTF-8",
                        "asl: \"" + folder.resolve("empty")
                                + "\" has no *.asl.json, *.asl.yaml, *.asl.yml or template.* in it; name a file of another kind itself");
    }

    @Test
    void rulesThatAreOffByDefaultCanBeEnabled() throws IOException {
        String name = file(
                "x.asl.json",
                GOOD.replace("\"Cause\": \"C\"", "\"Comment\": \"\"").replace("\"Error\": \"E\", ", ""));
        assertThat(Asl.run("validate", name).out()).isEqualTo("1 file: 0 errors, 0 warnings\n");
        assertThat(Asl.run("validate", "--enable", "FAIL_WITHOUT_ERROR", name).out())
                .contains(": WARNING FAIL_WITHOUT_ERROR: ");
        assertThat(Asl.run("validate", "--enable", "FAIL_WITHOUT_EROR", name).err())
                .startsWith(
                        "asl: --enable: \"FAIL_WITHOUT_EROR\" is not the code of a rule; did you mean \"FAIL_WITHOUT_ERROR\"?");
    }

    @Test
    void aFileIsCheckedOnceWhateverItsNames() throws IOException {
        String name = file("x/good.asl.json", GOOD);
        String other = folder.resolve("x/../x/good.asl.json").toString();
        assertThat(Asl.run("validate", name, other, folder.toString()).out())
                .isEqualTo("1 file: 0 errors, 0 warnings\n");
    }

    @Test
    void aLinkThatIsNamedIsFollowedAndOneInAFolderOnlyToAFile() throws IOException {
        file("real/good.asl.json", GOOD);
        file("other.json", GOOD);
        Files.createSymbolicLink(folder.resolve("real/circle"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/circle.asl.json"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/other.asl.json"), folder.resolve("other.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(Asl.run("validate", link.toString())).isEqualTo(new Asl(0, "2 files: 0 errors, 0 warnings\n", ""));
    }

    /** As {@code "$FILE"} is where the variable is not set. */
    @Test
    void anEmptyNameIsNotThisFolder() {
        Asl run = Asl.run("validate", "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "asl: a file without a name cannot be read; name a file, a folder, or - for the standard input\n");
    }

    @Test
    void whatIsNoDefinitionForItsSizeIsNotRead() throws IOException {
        Path large = folder.resolve("large.asl.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        assertThat(Asl.run("validate", large.toString()).err())
                .isEqualTo("asl: \"" + large + "\" cannot be read: it has more than 64 MiB; AWS takes 1 MiB\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfAText() throws IOException {
        String schema = file("schema.json", "\uFEFF{\"type\": \"object\"}");
        Asl run = Asl.run("validate", "--input-schema", schema, file("x.asl.json", "\uFEFF{"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(":1:2: ERROR INVALID_JSON_DESCRIPTION: ").contains("\n  {\n   ^\n");
    }

    @Test
    void aSchemaThatIsNotUtf8IsSaid() throws IOException {
        Path schema = Files.write(folder.resolve("schema.json"), new byte[] {(byte) 0xE9});
        assertThat(Asl.run("validate", "x", "--input-schema", schema.toString()).err())
                .startsWith("asl: --input-schema: \"" + schema + "\" is not UTF-8; save it as UTF-8\n");
    }

    /** An escape character of eight bits, and one that turns the direction of writing. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noDefinitionGivesOrdersToATerminal(String format) throws IOException {
        String name = "\u009b31m\u202e";
        Asl run = Asl.runOn("{\"" + name + "\": 1}", "validate", "--format", format, "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().codePoints())
                .allMatch(
                        character -> character == '\n' || character >= ' ' && character != 0x9b && character != 0x202e);
        if (format.equals("json")) {
            assertThat(run.out()).contains("\"/\\u009b31m\\u202e\"");
            assertThat(new JsonMapper().readTree(run.out()).findValuesAsText("location"))
                    .contains("/" + name);
        }
    }

    @Test
    void aNameThatCannotBeReadGivesNoOrdersEither() {
        assertThat(Asl.run("validate", "\u001b[31m").err()).isEqualTo("asl: \"\uFFFD[31m\" does not exist\n");
    }

    @Test
    void anAtSignIsPartOfAName() throws IOException {
        file("arguments", GOOD);
        String name = "@" + folder.resolve("arguments");
        assertThat(Asl.run("validate", name).err()).isEqualTo("asl: \"" + name + "\" does not exist\n");
    }

    @Test
    void whatBreaksIsALineAndNoTrace() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken");
            }
        };
        StringWriter err = new StringWriter();
        int code = Main.commandLine(broken, new PrintWriter(new StringWriter()), new PrintWriter(err, true))
                .execute("validate", "-");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("asl: this should not happen, please report it: java.lang.IllegalStateException: broken");
    }

    @Test
    void theTypeDecides() throws IOException {
        String text = GOOD.replace(
                "\"A\": {",
                "\"A\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\","
                        + " \"Parameters\": {\"QueueUrl\": \"u\", \"MessageBody.$\": \"$$.Task.Token\"},"
                        + " \"TimeoutSeconds\": 60, \"Next\": \"B\"}, \"B\": {");
        String name = file("token.asl.json", text);
        assertThat(Asl.run("validate", name).code()).isZero();
        assertThat(Asl.run("validate", "--type", "EXPRESS", name).code()).isEqualTo(1);
    }

    @Test
    void substitutionsAreTakenForTheirNames() throws IOException {
        String name = file("x.asl.json", GOOD.replace("\"E\"", "\"${Error}\""));
        assertThat(Asl.run("validate", "--substitution", "Error=a=b", name).code())
                .isZero();
        assertThat(Asl.run("validate", "--substitution", "Other=x", name).out()).contains(" UNMATCHED_PLACEHOLDER: ");
    }

    @Test
    void theSchemaOfTheInputTellsWhatCannotBeThere() throws IOException {
        String schema = file(
                "input.json", "{\"type\": \"object\", \"properties\": {\"id\": {}}, \"additionalProperties\": false}");
        String name = file(
                "x.asl.json",
                GOOD.replace(
                        "\"A\": {",
                        "\"A\": {\"Type\": \"Pass\", \"InputPath\": \"$.ids\", \"Next\": \"B\"}, \"B\": {"));
        assertThat(Asl.run("validate", name).out()).doesNotContain("UNMATCHABLE_PATH");
        assertThat(Asl.run("validate", "--input-schema", schema, name).out()).contains(" UNMATCHABLE_PATH: ");
    }

    /** A line with the remedy, never the trace of an exception. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " -> asl: a command is missing; there are validate, explain, format, diagram",
                "validate -> asl: Missing required parameter: 'PATH'",
                "vali -> asl: Unmatched argument at index 0: 'vali'\nDid you mean: asl validate",
                "validate x --disable NO -> asl: --disable: \"NO\" is not the code of a rule; 'asl explain' lists them",
                "validate x --disable UNREACHABLE_STAT -> asl: --disable: \"UNREACHABLE_STAT\" is not the code of a rule;"
                        + " did you mean \"UNREACHABLE_STATE\"?",
                "validate x --substitution =1 -> asl: --substitution: \"=1\" is not of the form NAME=VALUE",
                "validate x --input-schema /absent -> asl: --input-schema: \"/absent\" does not exist",
                "validate x --type FAST -> asl: Invalid value for option '--type':",
                "validate x --format xml -> asl: Invalid value for option '--format':",
                "validate x --severity fatal -> asl: Invalid value for option '--severity':",
                "explain UNREACHABLE -> asl: \"UNREACHABLE\" is not the code of a rule; 'asl explain' lists them"
            })
    void wrongUsageIsSaid(String argumentsAndMessage) {
        String[] parts = argumentsAndMessage.split(" ?-> ", 2);
        Asl run = Asl.run(parts[0].isBlank() ? new String[0] : parts[0].trim().split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(parts[1]).doesNotContain("\tat ").hasLineCount(2);
    }

    @Test
    void aSchemaThatIsNoneIsSaid() throws IOException {
        String schema = file("schema.json", "[]");
        assertThat(Asl.run("validate", "x", "--input-schema", schema).err())
                .startsWith("asl: --input-schema: the input schema is no JSON object");
    }

    @Test
    void everyRecordedDefinitionIsReported() throws IOException {
        List<Corpus.Row> rows = Corpus.validDefinitions();
        for (Corpus.Row row : rows) {
            assertThat(Asl.runOn(row.definition(), "validate", "-"))
                    .as(row.id())
                    .satisfies(run -> {
                        assertThat(run.code()).isZero();
                        assertThat(run.err()).isEmpty();
                    });
        }
    }

    @Test
    void theNearestSettingsCountAndOptionsCountMore() throws IOException {
        String warned = file(
                "a/warned.asl.json",
                GOOD.replace(
                        "\"A\": {", "\"A\": {\"Type\": \"Pass\", \"Assign\": {\"x\": 1}, \"Next\": \"B\"}, \"B\": {"));
        file(".aslrc.yaml", "rules: {UNUSED_VARIABLE: error}\nignore: ['gen/**']\n");
        String ignored = file("gen/bad.asl.json", BAD);
        Asl run = Asl.run("validate", folder.toString(), ignored);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(": ERROR UNUSED_VARIABLE: ").endsWith("1 file: 1 error, 0 warnings\n");
        assertThat(Asl.run("validate", "--disable", "UNUSED_VARIABLE", warned).code())
                .isZero();
        String settings = file(".aslrc.yaml", "rules: {UNUSED_VARIABEL: error}\n");
        assertThat(Asl.run("validate", warned))
                .isEqualTo(new Asl(
                        2,
                        "",
                        "asl: " + settings + ":1:9: \"UNUSED_VARIABEL\" is not the code of a rule;"
                                + " did you mean \"UNUSED_VARIABLE\"?\n'asl validate --help' says how to use it\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github"})
    void thereAreReportsForMachines(String format) throws IOException {
        Asl run = Asl.run("validate", "--format", format, file("bad.asl.json", BAD));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("MISSING_TRANSITION_TARGET").contains("bad.asl.json");
    }

    @Test
    void yamlAndTemplatesAreReadToo() throws IOException {
        file("a.asl.yaml", "StartAt: A\nStates:\n  A: {Type: Pass, Next: B}\n");
        file("template.yml", """
                Resources:
                  Order:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      DefinitionUri: sub/order.json
                """);
        file("sub/order.json", BAD);
        file("other.yaml", "a: [");
        Asl run = Asl.run("validate", "--severity", "error", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("a.asl.yaml:3:25: ERROR MISSING_TRANSITION_TARGET: ")
                .contains("    A: {Type: Pass, Next: B}\n                          ^\n")
                .contains("order.json:4:72: ERROR MISSING_TRANSITION_TARGET: ")
                .doesNotContain("other.yaml");
    }
}
