package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.asl4j.model.ComparisonOperator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** States in JSONPath. Most paths are about the input of the execution, so that they can be followed in any state. */
final class JsonPathDialect implements Dialect {

    private static final String IN = "$$.Execution.Input";
    private static final Arbitrary<TextNode> NUMBER = mostly("$.n", IN + ".n", IN + ".object.n", IN + "['list'][0]");
    private static final Arbitrary<TextNode> TEXT =
            mostly("$.text", IN + ".text", "$$.Execution.Name", IN + "['text']");
    private static final Arbitrary<TextNode> LIST = mostly("$.list", IN + ".list", IN + "['object']['b c']");
    private static final Arbitrary<TextNode> TIME = mostly("$.when", IN + ".when", "$$.Execution.StartTime");
    private static final Arbitrary<TextNode> ANY = Arbitraries.oneOf(
            NUMBER, TEXT, LIST, TIME, Values.of("$", "$$", IN, IN + ".object", IN + ".list[*]", IN + "..n"));
    private static final Arbitrary<TextNode> ONE =
            Arbitraries.oneOf(NUMBER, TEXT, LIST, TIME, Values.of("$", IN, IN + ".object"));

    private static Arbitrary<TextNode> mostly(String rare, String... usual) {
        return Arbitraries.frequencyOf(Tuple.of(9, Values.of(usual)), Tuple.of(1, Values.of(rare)));
    }

    @Override
    public boolean isJsonata() {
        return false;
    }

    @Override
    public String arguments() {
        return "Parameters";
    }

    private static Arbitrary<TextNode> call() {
        Arbitrary<String> flat = Arbitraries.of(
                "States.Format('{} and \\'{}\\'', " + IN + ".text, " + IN + ".n)",
                "States.StringToJson('[1]')",
                "States.JsonToString(" + IN + ")",
                "States.Array(" + IN + ".n, 'a', 1.5, true, null)",
                "States.ArrayPartition(" + IN + ".list, 2)",
                "States.ArrayContains(" + IN + ".list, 1)",
                "States.ArrayRange(1, 9, 2)",
                "States.ArrayGetItem(" + IN + ".list, 0)",
                "States.ArrayLength(" + IN + ".list)",
                "States.ArrayUnique(" + IN + ".list)",
                "States.Base64Encode(" + IN + ".text)",
                "States.Base64Decode('YQ==')",
                "States.Hash(" + IN + ".text, 'SHA-256')",
                "States.JsonMerge(" + IN + ", " + IN + ".object, false)",
                "States.MathRandom(1, 5)",
                "States.MathAdd(" + IN + ".n, -1)",
                "States.StringSplit(" + IN + ".text, ',')",
                "States.UUID()");
        return Arbitraries.oneOf(flat, flat, flat.map(inner -> "States.Format('größe {}', " + inner + ")"))
                .map(JsonNodeFactory.instance::textNode);
    }

    @Override
    public Arbitrary<ObjectNode> payload() {
        Arbitrary<ObjectNode> flat = new Members()
                .maybe("literal", Values.literal())
                .maybe("path.$", ANY)
                .maybe("größe.$", call())
                .arbitrary();
        return new Members()
                .all(flat)
                .maybe("inner", flat)
                .maybe("list", Values.list(flat, 0, 2))
                .arbitrary();
    }

    @Override
    public Arbitrary<ObjectNode> member(String name, Arbitrary<? extends JsonNode> literals) {
        return Arbitraries.oneOf(
                new Members().with(name, literals).arbitrary(),
                new Members().with(name + ".$", Arbitraries.oneOf(TEXT, call())).arbitrary());
    }

    @Override
    public Arbitrary<ObjectNode> token(String name) {
        return new Members().with(name + ".$", "$$.Task.Token").arbitrary();
    }

    private static Members between() {
        return new Members()
                .maybe("Comment", Values.text())
                .maybe("InputPath", orNull(ONE))
                .maybe("OutputPath", orNull(Values.of("$", IN, "$$.Execution")));
    }

    private static Arbitrary<JsonNode> orNull(Arbitrary<TextNode> paths) {
        return Arbitraries.oneOf(paths, paths, Arbitraries.just(JsonNodeFactory.instance.nullNode()));
    }

    private Members result(Members members) {
        return members.maybe("ResultPath", orNull(Values.of("$", "$.result", "$['a b'].c", "$.n")))
                .maybe("Assign", variables());
    }

    private Arbitrary<ObjectNode> variables() {
        return new Members()
                .with("assigned.$", Arbitraries.oneOf(ANY, call()))
                .maybe("größe", Values.literal())
                .arbitrary();
    }

    private Members handling(Members members) {
        return members.maybe("ResultSelector", payload())
                .maybe("Retry", Values.retriers())
                .maybe(
                        "Catch",
                        Values.handlers(new Members()
                                .maybe("Comment", Values.text())
                                .maybe("ResultPath", orNull(Values.of("$", "$.error")))
                                .maybe("Assign", variables())
                                .arbitrary()));
    }

    @Override
    public Members task() {
        return handling(result(between()))
                .maybeOneOf(
                        new Members().with("TimeoutSeconds", Values.number(10, 99_999_999)),
                        new Members().with("TimeoutSecondsPath", NUMBER))
                .maybeOneOf(
                        new Members().with("HeartbeatSeconds", Values.number(1, 9)),
                        new Members().with("HeartbeatSecondsPath", NUMBER));
    }

    @Override
    public Members pass() {
        return result(between())
                .maybeOneOf(
                        new Members().with("Result", Values.literal()), new Members().with("Parameters", payload()));
    }

    @Override
    public Members waiting() {
        return between()
                .maybe("Assign", variables())
                .oneOf(
                        new Members().with("Seconds", Values.number(0, 86_400)),
                        new Members().with("SecondsPath", NUMBER),
                        new Members().with("Timestamp", Values.timestamp()),
                        new Members().with("TimestampPath", TIME));
    }

    @Override
    public Members choice() {
        Arbitrary<ObjectNode> rule = new Members()
                .all(test(2))
                .maybe("Comment", Values.text())
                .maybe("Assign", variables())
                .arbitrary();
        return between().maybe("Assign", variables()).with("Choices", Values.list(rule, 1, 3));
    }

    private static Arbitrary<ObjectNode> test(int depth) {
        Arbitrary<ObjectNode> compared = Arbitraries.of(ComparisonOperator.values())
                .flatMap(operator -> new Members()
                        .with("Variable", ONE)
                        .with(operator.text(), operand(operator))
                        .arbitrary());
        if (depth == 0) {
            return compared;
        }
        Arbitrary<ObjectNode> inner = new Members()
                .all(test(depth - 1))
                .maybe("Comment", Values.text())
                .arbitrary();
        return Arbitraries.oneOf(List.of(
                compared,
                compared,
                new Members().with("And", Values.list(inner, 1, 2)).arbitrary(),
                new Members().with("Or", Values.list(inner, 1, 2)).arbitrary(),
                new Members().with("Not", inner).arbitrary()));
    }

    private static Arbitrary<JsonNode> operand(ComparisonOperator operator) {
        String type = operator.text();
        return switch (operator.operand()) {
            case STRING ->
                Values.of("text", "größe", type.equals("StringMatches") ? "a*\\*" : "a,b")
                        .map(text -> text);
            case NUMBER -> Arbitraries.oneOf(Values.number(-1, 5), Values.decimal(0, 2));
            case BOOLEAN -> Values.bool().map(bool -> bool);
            case TIMESTAMP -> Values.timestamp().map(text -> text);
            case PATH ->
                (type.startsWith("Numeric") ? NUMBER : type.startsWith("Timestamp") ? TIME : TEXT).map(path -> path);
        };
    }

    @Override
    public Members succeed() {
        return between();
    }

    @Override
    public Members fail() {
        return new Members()
                .maybe("Comment", Values.text())
                .maybeOneOf(
                        new Members().with("Error", Values.text()),
                        new Members().with("ErrorPath", Arbitraries.oneOf(TEXT, Values.of("States.UUID()"))))
                .maybeOneOf(
                        new Members().with("Cause", Values.text()),
                        new Members()
                                .with(
                                        "CausePath",
                                        Arbitraries.oneOf(TEXT, Values.of("States.Format('{}', " + IN + ".n)"))));
    }

    @Override
    public Members parallel() {
        return handling(result(between())).maybe("Parameters", payload());
    }

    @Override
    public Members map() {
        return handling(result(between()))
                .with("ItemsPath", LIST)
                .maybeOneOf(new Members().with("ItemSelector", item()), new Members().with("Parameters", item()))
                .maybeOneOf(
                        new Members().with("MaxConcurrency", Values.number(0, 3)),
                        new Members().with("MaxConcurrencyPath", NUMBER));
    }

    private Arbitrary<ObjectNode> item() {
        return Combinators.combine(
                        payload(),
                        new Members()
                                .maybe("item.$", Values.of("$$.Map.Item.Value"))
                                .maybe("index.$", Values.of("$$.Map.Item.Index"))
                                .arbitrary())
                .as((payload, item) -> payload.setAll(item));
    }

    @Override
    public List<String> processors() {
        return List.of("ItemProcessor", "ItemProcessor", "ItemProcessor", "Iterator");
    }

    @Override
    public Members distributed() {
        return new Members()
                .maybe("Label", Values.of("Label"))
                .maybe("ItemReader", reader())
                .maybe("ItemBatcher", batcher())
                .maybe("ResultWriter", writer())
                .maybeOneOf(
                        new Members().with("ToleratedFailureCount", Values.number(0, 3)),
                        new Members().with("ToleratedFailureCountPath", NUMBER))
                .maybeOneOf(
                        new Members().with("ToleratedFailurePercentage", Values.decimal(0, 100)),
                        new Members().with("ToleratedFailurePercentagePath", NUMBER));
    }

    private Arbitrary<ObjectNode> reader() {
        List<Arbitrary<? extends ObjectNode>> readers = new ArrayList<>(DistributedParts.readers(this));
        readers.add(new Members()
                .with("Resource", "arn:aws:states:::s3:getObject")
                .with("Parameters", DistributedParts.object(this))
                .with(
                        "ReaderConfig",
                        new Members()
                                .with("InputType", Values.of("JSONL"))
                                .with("MaxItemsPath", NUMBER)
                                .arbitrary())
                .arbitrary());
        return Arbitraries.oneOf(readers);
    }

    private Arbitrary<ObjectNode> batcher() {
        return new Members()
                .maybe("BatchInput", payload())
                .oneOf(
                        new Members().with("MaxItemsPerBatch", Values.number(1, 3)),
                        new Members().with("MaxItemsPerBatchPath", NUMBER),
                        new Members().with("MaxInputBytesPerBatch", Values.number(100, 262_144)),
                        new Members().with("MaxInputBytesPerBatchPath", NUMBER))
                .arbitrary();
    }

    private Arbitrary<ObjectNode> writer() {
        return DistributedParts.writer(this);
    }
}
