package io.github.asl4j.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.asl4j.model.Compiler;
import io.github.asl4j.model.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The tests on the page about testing are run. */
class TestingPageTest {

    private static final Page PAGE = Page.read("docs/testing.md");
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

    static List<String> tests() {
        return PAGE.blocks("java").stream().map(Page.Block::text).toList();
    }

    private record Result(EngineExecutionResults results, String printed) {}

    private static Result run(String source, Path classes) throws Exception {
        Matcher declared = CLASS.matcher(source);
        assertThat(declared.find()).as("a whole class").isTrue();
        assertThat(Compiler.compile(declared.group(1), source, classes)).isEmpty();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Class<?> test = loader.loadClass(declared.group(1));
            String engine = source.contains("net.jqwik") ? "jqwik" : "junit-jupiter";
            EngineExecutionResults results =
                    EngineTestKit.engine(engine).selectors(selectClass(test)).execute();
            return new Result(results, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @ParameterizedTest
    @MethodSource("tests")
    void theTestsPass(String source, @TempDir Path classes) throws Exception {
        EngineExecutionResults results = run(source, classes).results();

        long tests = Pattern.compile("@(Test|Property)\\s+void")
                .matcher(source)
                .results()
                .count();
        results.allEvents().failed().assertStatistics(failed -> failed.started(0));
        results.testEvents().assertStatistics(events -> events.succeeded(tests).failed(0));
        results.containerEvents().assertStatistics(events -> events.failed(0));
    }

    @Test
    void withoutTheSecondTestTheCoverageSaysWhatThePageSays(@TempDir Path classes) throws Exception {
        String source = tests().stream()
                .filter(test -> test.contains("CoverageOfADoorTest"))
                .findFirst()
                .orElseThrow();

        Result result = run(source.replaceFirst("@Test\n    void aShutDoor", "void aShutDoor"), classes);

        result.results().containerEvents().assertStatistics(events -> events.failed(1));
        assertThat(result.printed().replace("\r\n", "\n"))
                .contains(PAGE.blocks("text").get(0).text());
    }
}
