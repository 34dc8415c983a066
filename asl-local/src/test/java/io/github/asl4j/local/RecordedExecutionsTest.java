package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs what the service ran, with the recorded answers of the tasks. Rows that are not reached are in a list with the
 * reason; the list must be exact, so a row can neither join it nor leave it unseen. {@code -Dasl.expected=write} rewrites
 * it, keeping the reasons that are there.
 */
class RecordedExecutionsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/recorded");

    @ParameterizedTest
    @ValueSource(strings = {"executions", "reported_executions"})
    void whatTheServiceDidHappensHereToo(String file) {
        List<JsonNode> rows = Corpus.rows(file + ".jsonl");
        Map<String, String> notReached = new LinkedHashMap<>();
        Rates rates = new Rates();
        for (JsonNode row : rows) {
            Recorded recorded = new Recorded(row);
            Optional<String> obstacle = recorded.obstacle();
            if (obstacle.isPresent()) {
                notReached.put(recorded.id(), obstacle.get());
                continue;
            }
            Map<String, String> differences = recorded.differences(recorded.run());
            rates.add(recorded, differences);
            if (!differences.isEmpty()) {
                notReached.put(recorded.id(), "different " + differences);
            }
        }
        System.out.println(file + ": " + rows.size() + " rows\n" + rates);
        Path list = RESOURCES.resolve(file + ".not-reached");
        if (System.getProperty("asl.expected", "check").equals("write")) {
            write(list, notReached);
        }
        assertThat(notReached.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()))
                .as("rows that are not reached; if a change of the list is right, -Dasl.expected=write makes it")
                .allSatisfy(line -> assertThat(read(list)).containsKey(line.substring(0, line.indexOf(": "))))
                .hasSameSizeAs(read(list).keySet());
    }

    private static Map<String, String> read(Path list) {
        try {
            Map<String, String> lines = new TreeMap<>();
            for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
                lines.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path list, Map<String, String> notReached) {
        Map<String, String> known = read(list);
        List<String> lines = new ArrayList<>();
        new TreeMap<>(notReached).forEach((id, reason) -> lines.add(id + ": " + known.getOrDefault(id, reason)));
        try {
            Files.createDirectories(list.getParent());
            Files.write(list, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows agree, by aspect and by feature. */
    private static final class Rates {

        private final Map<String, int[]> counts = new TreeMap<>();

        void add(Recorded recorded, Map<String, String> differences) {
            for (String aspect : List.of("status", "output", "error", "cause", "history")) {
                count("aspect " + aspect, !differences.containsKey(aspect));
            }
            recorded.features().forEach(feature -> count("feature " + feature, differences.isEmpty()));
            count("all", differences.isEmpty());
        }

        private void count(String what, boolean agrees) {
            int[] count = counts.computeIfAbsent(what, key -> new int[2]);
            count[0] += agrees ? 1 : 0;
            count[1]++;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            counts.forEach((what, count) -> text.append(String.format("  %-32s %d of %d%n", what, count[0], count[1])));
            return text.toString();
        }
    }
}
