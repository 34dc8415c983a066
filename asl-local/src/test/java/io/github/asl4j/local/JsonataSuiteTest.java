package io.github.asl4j.local;

import com.dashjoin.jsonata.JException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.asl4j.model.Asl;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the test suite of JSONata through a machine of one Pass state, whose input is the data of the row and whose
 * variables are its bindings.
 *
 * <p>The service has no {@code $}, no {@code $$} and no bare names at the top of an expression, as there is no data but
 * {@code $states}. A row with data is therefore evaluated in a step behind its input, {@code $states.input.(..)}, and
 * {@code $$} is written as what it means there. Two things keep the value of the row as it is: the name {@code r}, as a
 * step flattens arrays; and two more brackets around an array, as a step goes into arrays, which the top of an expression
 * does not. A row without data is run as it is written, and so is one that does not parse.
 */
class JsonataSuiteTest {

    private static final Pattern ROOT = Pattern.compile("(?<![$\"])\\$\\$(?![$\\d])");
    private static final Pattern CODE = Pattern.compile("evaluation\\. ([A-Z]\\d{4}): ");

    private static final Map<String, JsonNode> DATASETS = datasets();

    private static Map<String, JsonNode> datasets() {
        Map<String, JsonNode> datasets = new LinkedHashMap<>();
        Corpus.rows("jsonata_datasets.json")
                .get(0)
                .properties()
                .forEach(dataset -> datasets.put(dataset.getKey(), dataset.getValue()));
        return datasets;
    }

    @Test
    void everyRowHasItsResult() {
        List<JsonNode> rows = Corpus.rows("jsonata_suite.jsonl");
        Map<String, String> notReached = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            difference(row).ifPresent(difference -> notReached.put(row.get("id").textValue(), difference));
        }
        System.out.println("jsonata_suite: " + (rows.size() - notReached.size()) + " of " + rows.size());
        new NotReached("jsonata_suite").check(notReached);
    }

    private static Optional<String> difference(JsonNode row) {
        Optional<JsonNode> data = Optional.ofNullable(row.get("data"))
                .or(() -> Optional.ofNullable(DATASETS.get(row.path("dataset").asText())));
        String expected =
                row.has("code") ? row.get("code").textValue() : row.has("undefined") ? "undefined" : "a value";
        String actual = "a value";
        JsonNode value = null;
        try {
            Execution execution = run(row, expected.startsWith("S") ? Optional.empty() : data);
            if (execution.status() != ExecutionStatus.SUCCEEDED) {
                actual = failure(execution.cause().orElseThrow());
            } else {
                value = data.isPresent() ? execution.output().get("r") : execution.output();
                actual = value == null ? "undefined" : "a value";
            }
        } catch (IllegalArgumentException e) {
            actual = code(e).orElse(expected.startsWith("S") ? expected : String.valueOf(e.getMessage()));
        }
        if (!actual.equals(expected)) {
            return Optional.of("expected " + expected + " but was " + (value == null ? actual : value));
        }
        return value == null
                ? Optional.empty()
                : Wildcards.of(JsonNodeFactory.instance.arrayNode()).difference("$", row.get("result"), value);
    }

    private static Execution run(JsonNode row, Optional<JsonNode> data) {
        String expression = row.get("expr").textValue();
        if (data.isPresent()) {
            String input = data.get().isArray() ? "[[$states.input]]" : "$states.input";
            String inStep = ROOT.matcher(expression).replaceAll(Matcher.quoteReplacement("$states.input"));
            expression = input + ".($r__ := (" + inStep + "\n); {\"r\": $r__})";
        }
        StateMachine.Builder machine = StateMachine.builder().startAt("Bind");
        PassState.JsonataBuilder bind = PassState.jsonata();
        row.path("bindings")
                .properties()
                .forEach(binding -> bind.assign(binding.getKey(), Json.of(binding.getValue())));
        return Interpreter.of(machine.state("Bind", bind.next("Evaluate"))
                        .state(
                                "Evaluate",
                                PassState.jsonata()
                                        .output(Asl.jsonata(expression))
                                        .end())
                        .build())
                .run(data.map(JsonNode::toString).orElse("{}"));
    }

    /** Returns the code of what does not parse; the library has none for broken signatures. */
    private static Optional<String> code(IllegalArgumentException refusal) {
        return Stream.iterate((Throwable) refusal, Objects::nonNull, Throwable::getCause)
                .filter(JException.class::isInstance)
                .map(problem -> ((JException) problem).getError())
                .findFirst();
    }

    /** Returns the code of a failure; U1001 is how the suite calls what the service says without a code. */
    private static String failure(String cause) {
        if (cause.contains("evaluation: Stack overflow error: ")
                || cause.contains("evaluation: Expression evaluation timeout: ")) {
            return "U1001";
        }
        Matcher code = CODE.matcher(cause);
        return cause.endsWith("returned nothing (undefined).") ? "undefined" : code.find() ? code.group(1) : cause;
    }
}
