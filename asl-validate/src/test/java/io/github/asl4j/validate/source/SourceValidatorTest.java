package io.github.asl4j.validate.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Corpus;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.source.SourceValidator.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

class SourceValidatorTest {

    private static final Path SOURCES = Path.of("src/test/resources/sources");

    private static final boolean WRITES = "write".equals(System.getProperty("asl.expected"));

    private static final SourceValidator VALIDATOR = SourceValidator.of(Validator::builder);

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    /** Expected is, below each diagnostic, what stands in the file from its place on. */
    @ParameterizedTest
    @MethodSource("sources")
    void everyPlaceIsThatOfTheFile(Path file) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (Validated validated : VALIDATOR.validate(file.toString(), Files.readString(file))) {
            actual.append(SOURCES.relativize(Path.of(validated.name()))).append('\n');
            List<String> lines = List.of(validated.text().split("\r\n|\n", -1));
            for (Diagnostic diagnostic : validated.result().diagnostics()) {
                String line = lines.get(diagnostic.line() - 1);
                actual.append(diagnostic)
                        .append("\n    ")
                        .append(line.substring(diagnostic.column() - 1))
                        .append('\n');
            }
        }
        Path expected = Path.of(file + ".expected");
        if (WRITES) {
            Files.writeString(expected, actual);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(expected));
    }

    /** Recorded definitions, written as YAML, have the same defects in the same places. */
    @Test
    void recordedDefinitionsInYamlAreTheSame() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        int compared = 0;
        for (String file : List.of("verdicts.jsonl", "published.jsonl", "reported.jsonl")) {
            for (String definition : Corpus.rows(file).stream()
                    .filter(row -> row.hasNonNull("definition"))
                    .map(Corpus::definition)
                    .toList()) {
                Object tree;
                try {
                    tree = new com.fasterxml.jackson.databind.json.JsonMapper().readValue(definition, Object.class);
                } catch (IOException noJson) {
                    continue;
                }
                if (!(tree instanceof java.util.Map)) {
                    continue;
                }
                List<String> inJson =
                        codes(Validator.create().validate(definition).diagnostics());
                if (inJson.stream().anyMatch(code -> code.startsWith("DUPLICATE_KEY"))) {
                    continue;
                }
                String yaml = new Yaml(options).dump(tree);
                List<Validated> inYaml = VALIDATOR.validate("x.yaml", yaml);
                assertThat(inYaml).hasSize(1);
                assertThat(codes(inYaml.get(0).result().diagnostics())).as(yaml).isEqualTo(inJson);
                compared++;
            }
        }
        System.out.println(compared + " recorded definitions say the same as YAML");
        assertThat(compared).isGreaterThan(400);
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code() + " " + diagnostic.pointer())
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void theStandardInputIsWhatItLooksLike() {
        assertThat(VALIDATOR.validate("<stdin>", "StartAt: A").get(0).result().diagnostics())
                .extracting(Diagnostic::code)
                .contains("SCHEMA_VALIDATION_FAILED");
        assertThat(VALIDATOR.validate("<stdin>", "{").get(0).result().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("INVALID_JSON_DESCRIPTION");
    }

    /** Whatever is cut off or changed, there is an answer with places inside the file. */
    @ParameterizedTest
    @MethodSource("sources")
    void brokenFilesHaveAnAnswer(Path file) throws IOException {
        String text = Files.readString(file);
        Random random = new Random(1);
        String signs = "{}[]:,\"'&*!|>-#%@`\\\n\t ${}?\u0000\uD83D\u2028";
        for (int i = 0; i < 300; i++) {
            StringBuilder broken = new StringBuilder(text);
            if (i % 3 == 0) {
                broken.setLength(random.nextInt(text.length()));
            } else {
                for (int changes = random.nextInt(3); changes >= 0; changes--) {
                    broken.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
                }
            }
            for (Validated validated : VALIDATOR.validate(file.toString(), broken.toString())) {
                int lines = validated.text().split("\r\n|\r|\n", -1).length;
                assertThat(validated.result().diagnostics())
                        .as("%s", broken)
                        .allMatch(diagnostic ->
                                diagnostic.line() >= 1 && diagnostic.line() <= lines && diagnostic.column() >= 1);
            }
        }
    }

    @Test
    void deepFilesHaveAnAnswer() {
        for (String deep : List.of("[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000))) {
            assertThat(VALIDATOR.validate("x.yaml", deep).get(0).result().errors())
                    .isNotEmpty();
        }
        assertThat(VALIDATOR
                        .validate("x.json", "{\"Resources\":" + "[".repeat(100_000) + "\"::StateMachine\"")
                        .get(0)
                        .result()
                        .errors())
                .isNotEmpty();
    }
}
