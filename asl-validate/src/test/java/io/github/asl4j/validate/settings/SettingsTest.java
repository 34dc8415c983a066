package io.github.asl4j.validate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String DEFINITION = """
            {
              "StartAt": "A",
              "States": {
                "A": {"Type": "Pass", "Assign": {"unread": 1}, "Next": "B"},
                "B": {"Type": "Wait", "Seconds": 600, "End": true}
              }
            }""";

    @TempDir
    Path folder;

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve(Settings.FILE_NAME), text);
    }

    private List<Diagnostic> diagnostics(String file) throws IOException {
        Path definition = folder.resolve(file);
        return Settings.find(definition)
                .validator(definition)
                .build()
                .validate(DEFINITION)
                .diagnostics();
    }

    @Test
    void withoutAFileAllIsAsByDefault() throws IOException {
        assertThat(diagnostics("a/b/c.asl.json")).extracting(Diagnostic::code).containsExactly("UNUSED_VARIABLE");
        assertThat(Settings.find(folder.resolve("x")).ignores(folder.resolve("x")))
                .isFalse();
    }

    @Test
    void severitiesAreSetAndRulesLeftOut() throws IOException {
        settings("""
                rules:
                  UNUSED_VARIABLE: error
                """);
        assertThat(diagnostics("a/b/c.asl.json"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
        settings("rules: {UNUSED_VARIABLE: off}");
        assertThat(diagnostics("c.asl.json")).isEmpty();
    }

    @Test
    void sectionsCountForTheFilesThatMatch() throws IOException {
        settings("""
                rules: {UNUSED_VARIABLE: off}
                ignore: ["gen/**"]
                files:
                  - match: "fast/**"
                    type: EXPRESS
                """);
        assertThat(diagnostics("slow/x.asl.json")).isEmpty();
        assertThat(diagnostics("fast/a/x.asl.json"))
                .extracting(Diagnostic::code)
                .containsExactly("EXPRESS_WAIT_TOO_LONG");
        Settings settings = Settings.find(folder.resolve("x"));
        assertThat(settings.ignores(folder.resolve("gen/a/x.asl.json"))).isTrue();
        assertThat(settings.ignores(folder.resolve("a/gen/x.asl.json"))).isFalse();
        assertThat(settings.type(folder.resolve("fast/x.asl.json"))).contains(StateMachineType.EXPRESS);
        assertThat(settings.type(folder.resolve("slow/x.asl.json"))).isEmpty();
    }

    @Test
    void substitutionsAreValues() throws IOException {
        settings("substitutions: {Topic: x}");
        Path file = folder.resolve("x.asl.json");
        assertThat(Settings.find(file)
                        .validator(file)
                        .build()
                        .validate(DEFINITION.replace("\"A\": {", "\"A\": {\"Comment\": \"${Other}\", "))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("UNMATCHED_PLACEHOLDER");
        assertThat(Settings.find(file).substitutions(file)).isEqualTo(Map.of("Topic", "x"));
    }

    @Test
    void theNearestFileCountsAlone() throws IOException {
        settings("rules: {UNUSED_VARIABLE: off}");
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/" + Settings.FILE_NAME), "# nothing\n");
        assertThat(diagnostics("sub/x.asl.json")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules: {UNUSED_VARABLE: off}  | 1:9: "UNUSED_VARABLE" is not the code of a rule; did you mean "UNUSED_VARIABLE"?
            rules: {UNUSED_VARIABLE: no}  | 1:26: "no" must be off, warning or error
            rule: {}                      | 1:1: "rule" is not known here; did you mean "rules"?
            type: FAST                    | 1:7: "FAST" must be one of [STANDARD, EXPRESS]
            rules: [a]                    | 1:8: an object is expected
            files: [{type: EXPRESS}]      | 1:9: "match" is missing; it says which files are meant
            ignore: ['a[']                | 1:10: "a[" is no glob: a bracket is not closed, or the like
            ignore: a                     | 1:9: a list is expected
            type: [a]                     | 1:7: a text is expected
            '{type: EXPRESS, type: EXPRESS}' | 1:17: "type" stands twice
            'rules: {'                    | 1:9: expected the node content, but found '<stream end>'
            """)
    void whatIsWrongIsShownWithItsPlace(String text, String problem) throws IOException {
        settings(text);
        assertThatThrownBy(() -> diagnostics("x.asl.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder.resolve(Settings.FILE_NAME) + ":" + problem);
    }
}
