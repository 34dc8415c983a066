package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what stands in a definition in either query language. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Values() {}

    static Arbitrary<TextNode> of(String... texts) {
        return Arbitraries.of(texts).map(JSON::textNode);
    }

    /** Returns texts that are neither a path nor an expression. */
    static Arbitrary<TextNode> text() {
        return of("", "text", "größe", "it's", "\"quoted\"", "数量 😀", "line\nend", "\\", "a/b~c", "{}");
    }

    static Arbitrary<JsonNode> number(int least, int most) {
        return Arbitraries.integers().between(least, most).map(JSON::numberNode);
    }

    static Arbitrary<JsonNode> decimal(double least, double most) {
        return Arbitraries.integers()
                .between((int) (least * 10), (int) (most * 10))
                .map(tenths -> JSON.numberNode(
                        BigDecimal.valueOf(tenths).divide(BigDecimal.TEN, 1, RoundingMode.UNNECESSARY)));
    }

    static Arbitrary<BooleanNode> bool() {
        return Arbitraries.of(false, true).map(JSON::booleanNode);
    }

    static Arbitrary<TextNode> timestamp() {
        return of("2024-08-18T17:33:00Z", "2024-02-29T23:59:59.5Z", "2024-01-01T01:00:00+01:00");
    }

    /** Returns any JSON without meaning in either language. */
    static Arbitrary<JsonNode> literal() {
        Arbitrary<JsonNode> flat =
                Arbitraries.oneOf(text(), number(-5, 1_000), decimal(-1, 1), bool(), Arbitraries.just(JSON.nullNode()));
        Arbitrary<JsonNode> list = list(flat, 0, 3).map(array -> array);
        Arbitrary<JsonNode> object =
                new Members().maybe("a", flat).maybe("b c", list).arbitrary().map(made -> made);
        return Arbitraries.oneOf(flat, flat, list, object);
    }

    static Arbitrary<ArrayNode> list(Arbitrary<? extends JsonNode> element, int least, int most) {
        return element.list().ofMinSize(least).ofMaxSize(most).map(elements -> {
            ArrayNode array = JSON.arrayNode();
            elements.forEach(array::add);
            return array;
        });
    }

    private static Arbitrary<ArrayNode> errors() {
        return list(
                of(
                        "States.TaskFailed",
                        "States.Timeout",
                        "States.HeartbeatTimeout",
                        "States.Permissions",
                        "States.BranchFailed",
                        "States.ItemReaderFailed",
                        "States.ResultWriterFailed",
                        "States.ExceedToleratedFailureThreshold",
                        "States.QueryEvaluationError",
                        "Lambda.TooManyRequestsException",
                        "Größe"),
                1,
                2);
    }

    /** Returns Retriers or Catchers: a last one may be for all errors. */
    static Arbitrary<ArrayNode> handlers(Arbitrary<ObjectNode> others) {
        Arbitrary<ObjectNode> named =
                new Members().with("ErrorEquals", errors()).all(others).arbitrary();
        Arbitrary<ObjectNode> forAll = new Members()
                .with("ErrorEquals", Arbitraries.just(JSON.arrayNode().add("States.ALL")))
                .all(others)
                .arbitrary();
        return Combinators.combine(list(named, 1, 2), forAll.optional(0.5)).as((handlers, last) -> {
            last.ifPresent(handlers::add);
            return handlers;
        });
    }

    static Arbitrary<ArrayNode> retriers() {
        return handlers(new Members()
                .maybe("Comment", text())
                .maybe("IntervalSeconds", number(1, 3))
                .maybe("MaxAttempts", number(0, 2))
                .maybe("BackoffRate", decimal(1, 3))
                .maybe("MaxDelaySeconds", number(4, 60))
                .maybe("JitterStrategy", of("FULL", "NONE"))
                .arbitrary());
    }
}
