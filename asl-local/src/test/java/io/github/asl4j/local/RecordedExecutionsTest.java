package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Corpus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the service ran, with the recorded answers of the tasks. */
class RecordedExecutionsTest {

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
            Map<String, String> differences = recorded.differences(Recorded.Outcome.of(recorded.run()));
            rates.add(recorded, differences);
            if (!differences.isEmpty()) {
                notReached.put(recorded.id(), "different " + differences);
            }
        }
        System.out.println(file + ": " + rows.size() + " rows\n" + rates);
        new NotReached(file).check(notReached);
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
