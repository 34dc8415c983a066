package io.github.asl4j.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.TemplateResource;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.internal.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule runs on every fixture, and the list of diagnostics is complete and exact. Beside {@code name.asl.json} stand
 * {@code name.expected}, empty for a valid definition, with what AWS says below what we say; and where placeholders get values {@code name.values.json}. The
 * definition of an Express machine is {@code name.express.asl.json}. An optional rule runs on its own fixtures.
 */
class RuleFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final Path CLASSES = Path.of("src/main/java/io/github/asl4j/validate/rules");
    private static final Path PAGES = Path.of("src/main/resources/io/github/asl4j/validate/rules");
    private static final boolean WRITES = "write".equals(System.getProperty("asl.expected"));

    @TestFactory
    Stream<DynamicTest> fixturesGiveExactlyTheirDiagnostics() throws IOException {
        return files(FIXTURES, ".asl.json").stream()
                .map(file -> DynamicTest.dynamicTest(FIXTURES.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path definition) throws IOException {
        Path expected = sibling(definition, ".expected");
        Path values = sibling(definition, ".values.json");
        Validator.Builder validator = Validator.builder();
        validator.enable(definition.getParent().getFileName().toString());
        if (Files.exists(values)) {
            Map<?, ?> json = new JsonMapper().readValue(values.toFile(), Map.class);
            json.forEach((name, value) -> validator.placeholders(Map.of((String) name, (String) value)));
        }
        Path resource = sibling(definition, ".resource.json");
        if (Files.exists(resource)) {
            JsonNode json = new JsonMapper().readTree(resource.toFile());
            validator.resource(new TemplateResource(
                    new TreeSet<>(texts(json.get("substitutions"))), texts(json.get("definitionProperties"))));
        }
        if (definition.toString().endsWith(".express.asl.json")) {
            validator.type(StateMachineType.EXPRESS);
        }
        String actual = validator.build().validate(Files.readString(definition)).diagnostics().stream()
                .map(RuleFixturesTest::line)
                .collect(Collectors.joining());
        if (WRITES) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.pointer() + " " + diagnostic.line()
                + ":"
                + diagnostic.column() + " " + diagnostic.message()
                + diagnostic.suggestion().map(text -> " -> " + text).orElse("") + "\n"
                + diagnostic
                        .service()
                        .map(service -> service.toString().indent(4))
                        .orElse("");
    }

    private static Path sibling(Path definition, String ending) {
        return definition.resolveSibling(definition.getFileName().toString().replace(".asl.json", ending));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** A rule that nothing shows to work, or to keep quiet, is no rule. */
    @Test
    void everyRuleHasAFailingAndAValidFixture() throws IOException {
        for (Rule rule : Rules.ALL) {
            List<String> expected = files(FIXTURES.resolve(rule.code()), ".expected").stream()
                    .map(RuleFixturesTest::read)
                    .toList();
            assertThat(expected).as(rule.code()).anyMatch(text -> text.contains(" " + rule.code() + " "));
            assertThat(expected).as(rule.code()).anyMatch(text -> !text.contains(" " + rule.code() + " "));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noFixtureIsOrphaned() throws IOException {
        for (String ending : List.of(".expected", ".values.json", ".resource.json")) {
            for (Path file : files(FIXTURES, ending)) {
                assertThat(file.resolveSibling(file.getFileName().toString().replace(ending, ".asl.json")))
                        .exists();
            }
        }
    }

    /** One rule is one name in four spellings. */
    @Test
    void classesPagesAndFixturesAreThoseOfTheList() throws IOException {
        TreeSet<String> codes = new TreeSet<>(Rules.codes());
        assertThat(codes).hasSize(Rules.ALL.size());
        assertThat(names(files(PAGES, ".md"), ".md")).isEqualTo(codes);
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            assertThat(names(folders.toList(), "")).isEqualTo(codes);
        }
        List<String> classes = names(files(CLASSES, ".java"), ".java").stream()
                .filter(RuleFixturesTest::isRule)
                .toList();
        assertThat(classes)
                .containsExactlyInAnyOrderElementsOf(Rules.ALL.stream()
                        .map(rule -> rule.getClass().getSimpleName())
                        .toList());
    }

    private static boolean isRule(String className) {
        try {
            return Rule.class.isAssignableFrom(Class.forName(Rules.class.getPackageName() + "." + className));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeSet<String> names(List<Path> files, String ending) {
        return files.stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPageSaysWhatItMeansWithABadAndAGoodDefinition() {
        for (String code : Rules.codes()) {
            assertThat(Validator.explain(code))
                    .as(code)
                    .hasValueSatisfying(page -> assertThat(page)
                            .startsWith("# " + code + "\n")
                            .contains("\nBad:\n\n```json\n", "\nGood:\n\n```json\n"));
        }
        assertThat(Validator.explain("NO_SUCH_RULE")).isEmpty();
    }

    @Test
    void everyPageSaysWhetherItsRuleIsOptional() {
        for (Rule rule : Rules.ALL) {
            assertThat(Validator.explain(rule.code()).orElseThrow().contains("\nOptional: "))
                    .as(rule.code())
                    .isEqualTo(rule.isOptional());
        }
    }
}
