package io.github.asl4j.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.validate.internal.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code RULES.md} says of each row of the catalogue of defects what became of it, and tells no lies. */
class RulesTableTest {

    private static final String NOTHING = "-";

    /** First and last row of each chapter. */
    private static final int[][] CHAPTERS = {
        {101, 118},
        {201, 214},
        {301, 316},
        {401, 415},
        {501, 513},
        {601, 619},
        {701, 710},
        {801, 817},
        {901, 939},
        {951, 955},
        {961, 968},
        {971, 976}
    };

    private record Row(String id, List<String> codes, String severity, String runs, String reports) {}

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("RULES.md")).stream()
                .filter(line -> line.startsWith("| ASL"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(
                        cells[1].strip(),
                        Arrays.stream(cells[2].split(","))
                                .map(code -> code.replace("`", "").strip())
                                .filter(code -> !code.equals(NOTHING))
                                .toList(),
                        cells[3].strip(),
                        cells[4].strip(),
                        cells[5].strip()))
                .toList();
    }

    @Test
    void everyRowOfTheCatalogueStandsThereOnceAndInOrder() throws IOException {
        assertThat(rows())
                .extracting(Row::id)
                .isEqualTo(Arrays.stream(CHAPTERS)
                        .flatMapToInt(chapter -> IntStream.rangeClosed(chapter[0], chapter[1]))
                        .mapToObj(id -> "ASL" + id)
                        .toList());
        assertThat(rows()).allSatisfy(row -> assertThat(row.reports()).isNotBlank());
    }

    @Test
    void everyRuleHasARow() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        rows().forEach(row -> codes.addAll(row.codes()));
        assertThat(codes).containsExactlyElementsOf(Rules.codes());
    }

    @Test
    void everyRowSaysWhenItsRulesRun() throws IOException {
        Map<String, String> runs = Rules.ALL.stream()
                .collect(Collectors.toMap(Rule::code, rule -> rule.isOptional() ? "when enabled" : "always"));
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.codes().isEmpty() ? List.of(NOTHING) : row.codes())
                        .allSatisfy(code ->
                                assertThat(runs.getOrDefault(code, NOTHING)).isEqualTo(row.runs())));
    }

    /** The fixtures know which severities a rule has. */
    @Test
    void everyRowSaysTheSeveritiesOfItsRules() throws IOException {
        Map<String, TreeSet<String>> severities = severities();
        assertThat(rows()).allSatisfy(row -> {
            String found = row.codes().stream()
                    .flatMap(code -> severities.get(code).stream())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            assertThat(found.isEmpty() ? NOTHING : found).isEqualTo(row.severity());
        });
    }

    private static Map<String, TreeSet<String>> severities() throws IOException {
        Map<String, TreeSet<String>> severities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".expected")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith(" ")) {
                        continue;
                    }
                    String[] words = line.split(" ");
                    severities
                            .computeIfAbsent(words[1], code -> new TreeSet<>())
                            .add(words[0].toLowerCase(Locale.ROOT));
                }
            }
        }
        return severities;
    }
}
