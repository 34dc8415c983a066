package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of all diagnostics is made of the rules' own pages and of the table of rules; {@code -Dasl.expected=write} makes it
 * again.
 */
class DiagnosticsPageTest {

    private static final Path ROOT = Path.of(System.getProperty("asl.root"));

    private static final boolean WRITES = "write".equals(System.getProperty("asl.expected"));

    private static final String HEAD = """
            # Diagnostics

            What the validator says, in alphabetical order. An error is what AWS refuses, or what must fail when it runs; a warning is
            legal, and probably not what was meant. `asl explain CODE` prints one of these pages. Rules that run when enabled are
            switched on, and any rule off or to another severity, in [`.aslrc.yaml`](build.md#settings) or with
            `Validator.builder().enable(code)`.

            | code | severity | runs | says |
            |---|---|---|---|
            """;

    /** The columns of the table of rules that say how grave a code is, and when it is looked for. */
    private static Map<String, String> column(int column) throws IOException {
        Map<String, TreeSet<String>> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("asl-validate/RULES.md"))) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| ASL") && cells[2].contains("`")) {
                for (String code : cells[2].replace("`", "").strip().split(", ")) {
                    values.computeIfAbsent(code, any -> new TreeSet<>())
                            .addAll(List.of(cells[column].strip().split(", ")));
                }
            }
        }
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(" or ", entry.getValue())));
    }

    private static String firstSentence(String page) {
        String paragraph = page.split("\n\n")[1];
        int end = paragraph.indexOf(". ");
        return (end < 0 ? paragraph : paragraph.substring(0, end + 1))
                .strip()
                .replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1");
    }

    private static String page() throws IOException {
        Map<String, String> severities = column(3);
        Map<String, String> runs = column(4);
        StringBuilder table = new StringBuilder(HEAD);
        StringBuilder pages = new StringBuilder();
        for (String code : Validator.codes()) {
            String page = Asl.run("explain", code).out().strip();
            table.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(
                            code,
                            code.toLowerCase(Locale.ROOT),
                            severities.get(code),
                            runs.get(code),
                            firstSentence(page)));
            pages.append("\n#").append(page).append('\n');
        }
        return table.append(pages).toString();
    }

    @Test
    void thePageIsThatOfTheRules() throws IOException {
        Path file = ROOT.resolve("docs/diagnostics.md");
        String page = page();
        if (WRITES) {
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
        assertThat(column(3).keySet()).containsExactlyInAnyOrderElementsOf(Validator.codes());
    }
}
