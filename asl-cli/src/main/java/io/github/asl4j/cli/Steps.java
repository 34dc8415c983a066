package io.github.asl4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.StateVisit;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The visits of states as a table. */
final class Steps {

    private static final List<String> HEAD = List.of("STATE", "SECONDS", "INPUT", "OUTPUT", "ERROR");

    private static final int MAX_WIDTH = 48;

    private Steps() {}

    static void print(Execution execution, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        execution.visits().forEach(visit -> rows.add(row(visit)));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                // Numbers stand below each other.
                line.append(i == 1 ? padding + row.get(i) : row.get(i) + padding)
                        .append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
        out.flush();
    }

    private static List<String> row(StateVisit visit) {
        return List.of(
                Texts.cut(visit.stateName(), MAX_WIDTH),
                visit.duration()
                        .map(duration -> String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0))
                        .orElse(""),
                json(Optional.of(visit.input())),
                json(visit.output()),
                Texts.cut(visit.error().orElse(""), MAX_WIDTH));
    }

    private static String json(Optional<JsonNode> value) {
        return value.map(node -> Texts.cut(node.toString(), MAX_WIDTH)).orElse("");
    }
}
