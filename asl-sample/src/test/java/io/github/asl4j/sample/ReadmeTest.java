package io.github.asl4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Compiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code compiles, runs, and prints what the README says. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("asl.root", ".."));
    private static final String README = read("README.md");

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String languages) {
        return Pattern.compile("(?ms)^```(?:" + languages + ")\n(.*?)^```$")
                .matcher(README)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void theCodePrintsWhatStandsBelowIt(@TempDir Path classes) throws Exception {
        String code =
                blocks("java").stream().filter(block -> !isProperty(block)).collect(Collectors.joining("\n"));
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String source =
                imports + "\npublic class Readme { public static void main(String... none) {\n" + body + "\n} }";
        assertThat(Compiler.compile("Readme", source, classes)).isEmpty();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(String.join("", blocks("json|text")));
    }

    private static boolean isProperty(String block) {
        return block.contains("@Property");
    }

    @Test
    void thePropertyIsOneThatIsTestedAndShort() {
        List<String> properties =
                blocks("java").stream().filter(ReadmeTest::isProperty).toList();
        assertThat(properties).singleElement().satisfies(property -> {
            assertThat(words(read("asl-sample/src/test/java/io/github/asl4j/sample/CallMicroservicePropertyTest.java")))
                    .contains(words(property));
            assertThat(property.substring(0, property.indexOf("\n\n")).lines()).hasSizeLessThan(15);
        });
    }

    /** Returns the text without spaces, which the formatter decides. */
    private static String words(String java) {
        return java.replaceAll("\\s", "");
    }

    @Test
    void theCoordinatesAreThoseOfThePom() {
        String version = Pattern.compile("<version>(.*?)</version>")
                .matcher(read("pom.xml"))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(blocks("xml").get(0)).contains(version).contains("<groupId>io.github.asl4j</groupId>");
        assertThat(read("asl-bom/pom.xml")).contains(version);
    }

    @Test
    void theFirstTwoCommandsRunTheSampleAndTheTests() {
        assertThat(blocks("sh")).hasSize(2);
        assertThat(blocks("sh").get(0)).contains("java -jar asl-sample/target/asl-sample.jar");
        assertThat(blocks("sh").get(1)).isEqualTo("mvn verify\n");
    }
}
