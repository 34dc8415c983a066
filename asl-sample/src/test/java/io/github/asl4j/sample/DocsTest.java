package io.github.asl4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Compiler;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the guide compiles, is valid, and is used by the projects that test the plugin. */
class DocsTest {

    private static final Path ROOT = Path.of(System.getProperty("asl.root", ".."));

    private static final Pattern CLASS =
            Pattern.compile("(?m)^(?:package ([\\w.]+);)?(?s:.*?)^public (?:final )?class (\\w+)");

    /** Pages whose code has a test of its own. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of(
            "from-sdk-v1.md",
            "query-languages.md",
            "create-and-deploy.md",
            "github-actions.md",
            "diagnostics.md",
            "testing.md");

    /** A block of code. */
    record Block(String file, String language, String text) {
        @Override
        public String toString() {
            return file + ": " + language + ": " + text.lines().findFirst().orElse("");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file ->
                            !TESTED_ELSEWHERE.contains(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Block> blocks(String language) throws IOException {
        return pages().flatMap(file -> Pattern.compile("(?ms)^```(" + language + ")\n(.*?)^```$")
                .matcher(read(file))
                .results()
                .map(block -> new Block(file.getFileName().toString(), block.group(1), block.group(2))));
    }

    static Stream<Block> java() throws IOException {
        return blocks("java");
    }

    static Stream<Block> xml() throws IOException {
        return blocks("xml");
    }

    static Stream<Block> yaml() throws IOException {
        return blocks("yaml");
    }

    @ParameterizedTest
    @MethodSource("java")
    void javaCompiles(Block block, @TempDir Path classes) {
        Matcher declared = CLASS.matcher(block.text());
        assertThat(declared.find()).as("a whole class").isTrue();
        assertThat(Compiler.compile(declared.group(2), block.text(), classes)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlIsThatOfATestedProject(Block block) {
        String tested = read(ROOT.resolve("asl-maven-plugin/src/it/single/pom.xml"))
                .replace("@project.version@", "0.1.0-SNAPSHOT");
        assertThat(words(tested)).contains(words(block.text()));
    }

    private static String words(String xml) {
        return String.join(" ", List.of(xml.strip().split("\\s+")));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void yamlIsSettings(Block block, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(Settings.FILE_NAME), block.text());
        assertThat(Settings.read(file).ignores(folder.resolve("generated/a/b.asl.json")))
                .isTrue();
    }

    @Test
    void everyCodeThatIsNamedIsOne() throws IOException {
        pages().forEach(file -> Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)+\\b")
                .matcher(read(file))
                .results()
                .map(found -> found.group())
                .filter(code -> !code.equals("META_INF"))
                .forEach(code -> assertThat(Validator.codes()).contains(code)));
    }
}
