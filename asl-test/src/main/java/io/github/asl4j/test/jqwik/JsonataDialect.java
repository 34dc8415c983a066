package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** States in JSONata. Most expressions are about the input of the execution, so that they give a value in any state. */
final class JsonataDialect implements Dialect {

    private static final String IN = "$states.context.Execution.Input";

    private static final Arbitrary<String> NUMBER = numbers(2);
    private static final Arbitrary<String> TEXT = Arbitraries.of(
            IN + ".text",
            "'größe'",
            "$states.context.State.Name",
            "$uppercase(" + IN + ".text)",
            IN + ".text & ' ' & $string(" + IN + ".n)",
            "$now()",
            "$hash(" + IN + ".text, 'SHA-256')",
            "$uuid()",
            "$replace(" + IN + ".text, /a/, 'b')",
            "$join($split(" + IN + ".text, ','), ';')");
    private static final Arbitrary<String> CONDITION = conditions(2);
    private static final Arbitrary<String> LIST = Arbitraries.of(
            IN + ".list",
            "[1, 2, " + IN + ".n]",
            "$range(1, 3, 1)",
            "$map(" + IN + ".list, function($v, $i) { {'v': $v, 'i': $i} })",
            "[" + IN + ".list[$ = 1]]",
            "$partition([1..5], 2)");
    private static final Arbitrary<String> ANY = Arbitraries.oneOf(
            NUMBER,
            TEXT,
            CONDITION,
            LIST,
            Arbitraries.of(
                    "$states.input",
                    "$states.context",
                    IN,
                    IN + ".object.`b c`",
                    "{'n': " + IN + ".n, 'größe': [1, null]}",
                    "$merge([" + IN + ", {'x': 1}])",
                    "( $x := " + IN + ".n; $x * 2 )",
                    "$parse('[1]')",
                    "null"));

    private static Arbitrary<String> numbers(int depth) {
        Arbitrary<String> flat = Arbitraries.of(
                IN + ".n", "3", "1.5", "$sum([1, 2])", "$count(" + IN + ".list)", "$floor(2.5)", "$length('abc')");
        if (depth == 0) {
            return flat;
        }
        Arbitrary<String> inner = numbers(depth - 1);
        return Arbitraries.oneOf(
                flat,
                Combinators.combine(inner, Arbitraries.of("+", "-", "*"), inner)
                        .as((left, operator, right) -> "(" + left + " " + operator + " " + right + ")"));
    }

    private static Arbitrary<String> conditions(int depth) {
        Arbitrary<String> flat = Arbitraries.oneOf(
                Arbitraries.of(
                        IN + ".flag",
                        "$exists($states.input.x)",
                        "$contains(" + IN + ".text, 'a')",
                        "1 in " + IN + ".list",
                        "true"),
                Combinators.combine(numbers(0), Arbitraries.of("=", "!=", "<", ">", "<=", ">="), numbers(0))
                        .as((left, operator, right) -> left + " " + operator + " " + right));
        if (depth == 0) {
            return flat;
        }
        Arbitrary<String> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                flat,
                inner.map(condition -> "$not(" + condition + ")"),
                Combinators.combine(inner, Arbitraries.of("and", "or"), inner)
                        .as((left, operator, right) -> "(" + left + " " + operator + " " + right + ")"));
    }

    private static Arbitrary<TextNode> computed(Arbitrary<String> expressions) {
        return expressions.map(text -> JsonNodeFactory.instance.textNode("{% " + text + " %}"));
    }

    private static Arbitrary<JsonNode> either(Arbitrary<? extends JsonNode> literals, Arbitrary<String> expressions) {
        return Arbitraries.oneOf(literals, computed(expressions));
    }

    private static Arbitrary<JsonNode> value(Arbitrary<String> expressions) {
        Arbitrary<JsonNode> flat = either(Values.literal(), expressions);
        return Arbitraries.oneOf(
                flat,
                Values.list(flat, 0, 2),
                new Members().maybe("a", flat).maybe("größe b", flat).arbitrary());
    }

    @Override
    public boolean isJsonata() {
        return true;
    }

    @Override
    public String arguments() {
        return "Arguments";
    }

    @Override
    public Arbitrary<ObjectNode> payload() {
        return new Members()
                .maybe("literal", Values.literal())
                .maybe("computed", computed(ANY))
                .maybe("größe", value(ANY))
                .arbitrary();
    }

    @Override
    public Arbitrary<ObjectNode> member(String name, Arbitrary<? extends JsonNode> literals) {
        return new Members().with(name, either(literals, TEXT)).arbitrary();
    }

    @Override
    public Arbitrary<ObjectNode> token(String name) {
        return new Members().with(name, "{% $states.context.Task.Token %}").arbitrary();
    }

    private static Members any() {
        return new Members().maybe("Comment", Values.text());
    }

    private static Members output(Members members, String... more) {
        Arbitrary<String> expressions = more.length == 0 ? ANY : Arbitraries.oneOf(ANY, Arbitraries.of(more));
        return members.maybe("Output", value(expressions))
                .maybe(
                        "Assign",
                        new Members()
                                .with("assigned", value(expressions))
                                .maybe("größe", Values.literal())
                                .arbitrary());
    }

    private static Members handling(Members members) {
        return output(members, "$states.result", "[$states.result]")
                .maybe("Retry", Values.retriers())
                .maybe(
                        "Catch",
                        Values.handlers(output(any(), "$states.errorOutput", "$states.errorOutput.Error")
                                .arbitrary()));
    }

    @Override
    public Members task() {
        return handling(any())
                .maybe("TimeoutSeconds", either(Values.number(10, 99_999_999), Arbitraries.of("10 + 5")))
                .maybe("HeartbeatSeconds", either(Values.number(1, 9), Arbitraries.of("5")));
    }

    @Override
    public Members pass() {
        return output(any());
    }

    @Override
    public Members waiting() {
        return output(any())
                .oneOf(
                        new Members().with("Seconds", either(Values.number(0, 86_400), Arbitraries.of(IN + ".n"))),
                        new Members()
                                .with("Timestamp", either(Values.timestamp(), Arbitraries.of(IN + ".when", "$now()"))));
    }

    @Override
    public Members choice() {
        Arbitrary<ObjectNode> rule = output(any())
                .with("Condition", either(Values.bool(), CONDITION))
                .arbitrary();
        return output(any()).with("Choices", Values.list(rule, 1, 3));
    }

    @Override
    public Members succeed() {
        return any().maybe("Output", value(ANY));
    }

    @Override
    public Members fail() {
        return any().maybe("Error", either(Values.text(), TEXT)).maybe("Cause", either(Values.text(), TEXT));
    }

    @Override
    public Members parallel() {
        return handling(any()).maybe("Arguments", value(ANY));
    }

    @Override
    public Members map() {
        return handling(any())
                .with("Items", either(Values.list(Values.literal(), 0, 3), LIST))
                .maybe(
                        "ItemSelector",
                        new Members()
                                .all(payload())
                                .maybe("item", Values.of("{% $states.context.Map.Item.Value %}"))
                                .arbitrary())
                .maybe("MaxConcurrency", either(Values.number(0, 3), Arbitraries.of("2")));
    }

    @Override
    public List<String> processors() {
        return List.of("ItemProcessor", "ItemProcessor", "ItemProcessor", "Iterator");
    }

    @Override
    public Members distributed() {
        return new Members()
                .maybe("Label", Values.of("Label"))
                .maybe("ItemReader", Arbitraries.oneOf(new ArrayList<>(DistributedParts.readers(this))))
                .maybe(
                        "ItemBatcher",
                        new Members()
                                .maybe("BatchInput", Arbitraries.oneOf(payload(), computed(ANY)))
                                .oneOf(
                                        new Members()
                                                .with(
                                                        "MaxItemsPerBatch",
                                                        either(Values.number(1, 3), Arbitraries.of("2"))),
                                        new Members()
                                                .with(
                                                        "MaxInputBytesPerBatch",
                                                        either(Values.number(100, 262_144), Arbitraries.of("1000"))))
                                .arbitrary())
                .maybe("ResultWriter", DistributedParts.writer(this))
                .maybe("ToleratedFailureCount", either(Values.number(0, 3), Arbitraries.of(IN + ".n")))
                .maybe("ToleratedFailurePercentage", either(Values.decimal(0, 100), Arbitraries.of("50")));
    }
}
