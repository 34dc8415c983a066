package io.github.asl4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.cli.CaseResult.Outcome;
import io.github.asl4j.validate.internal.PrintableJson;
import io.github.asl4j.validate.internal.SourceLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The forms in which the results of cases are written. */
enum CaseReport {
    /** A line for each case, the differences below. */
    TEXT {
        @Override
        void write(List<CaseResult> results, PrintWriter out) {
            for (CaseResult result : results) {
                List<String> problem =
                        result.problem().stream().flatMap(String::lines).toList();
                out.println(String.format(Locale.ROOT, "%-6s ", result.outcome())
                        + SourceLine.printable(result.name() + (problem.isEmpty() ? "" : ": " + problem.get(0))));
                problem.stream().skip(1).forEach(line -> out.println("  " + SourceLine.printable(line)));
                result.lines().forEach(line -> out.println("  " + SourceLine.printable(line)));
                result.notes().forEach(note -> out.println("  note: " + SourceLine.printable(note)));
            }
            out.println(results.size() + (results.size() == 1 ? " case: " : " cases: ")
                    + count(results, Outcome.PASSED) + " passed, " + count(results, Outcome.FAILED) + " failed, "
                    + count(results, Outcome.ERROR) + " with errors");
        }
    },

    /** An array with an object for each case. */
    JSON {
        @Override
        void write(List<CaseResult> results, PrintWriter out) {
            ArrayNode cases = new JsonMapper().createArrayNode();
            for (CaseResult result : results) {
                ObjectNode object = cases.addObject()
                        .put("case", result.name())
                        .put("result", result.outcome().name());
                result.problem().ifPresent(problem -> object.put("problem", problem));
                result.failure().ifPresent(failure -> object.put("failure", failure));
                ArrayNode differences = object.putArray("differences");
                for (Difference difference : result.differences()) {
                    ObjectNode each = differences.addObject().put("pointer", difference.pointer());
                    difference.expected().ifPresent(value -> each.set("expected", value));
                    difference.actual().ifPresent(value -> each.set("actual", value));
                }
                result.unusedMocks().forEach(object.putArray("unusedMocks")::add);
                object.put("seconds", result.seconds());
            }
            out.println(PrintableJson.of(cases));
        }
    },

    /** A test suite, as build servers show it. */
    JUNIT {
        @Override
        void write(List<CaseResult> results, PrintWriter out) {
            CaseXml.write(results, out);
        }
    };

    /** Writes all results; the writer stays open. */
    abstract void write(List<CaseResult> results, PrintWriter out);

    static long count(List<CaseResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
