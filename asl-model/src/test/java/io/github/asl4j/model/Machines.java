package io.github.asl4j.model;

import static io.github.asl4j.model.Asl.jsonata;
import static io.github.asl4j.model.Asl.literal;
import static io.github.asl4j.model.Asl.path;
import static io.github.asl4j.model.Asl.variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes a machine with the builders from a seed: every type of state, part and setter, to a bounded depth. */
final class Machines {

    private final Random random;
    private int names;

    private Machines(long seed) {
        this.random = new Random(seed);
    }

    static StateMachine of(long seed) {
        Machines machines = new Machines(seed);
        boolean jsonata = machines.chance();
        StateMachine.Builder builder = StateMachine.builder();
        if (jsonata || machines.chance()) {
            builder.queryLanguage(jsonata ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH);
        }
        if (machines.chance()) {
            builder.comment(machines.text());
        }
        if (machines.chance()) {
            builder.timeoutSeconds(1 + machines.random.nextInt(99_999_999));
        }
        machines.fill(builder, jsonata, 2);
        return builder.build();
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private String text() {
        return List.of(
                        "",
                        "größe",
                        "a b",
                        "it's",
                        "<b>",
                        "\"quoted\"",
                        "数量 😀",
                        "line\nend",
                        "${Name}",
                        "<NAME>",
                        "\\",
                        "\u0000")
                .get(random.nextInt(12));
    }

    private String name() {
        return "S" + names++ + (chance() ? " é/~" : "");
    }

    private <B extends ScopeBuilder<B>> B fill(B scope, boolean jsonata, int depth) {
        int count = 1 + random.nextInt(4);
        List<String> stateNames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stateNames.add(name());
        }
        scope.startAt(stateNames.get(random.nextInt(count)));
        for (String stateName : stateNames) {
            String next = stateNames.get(random.nextInt(count));
            scope.state(
                    stateName, jsonata || chance() ? jsonataState(next, jsonata, depth) : jsonPathState(next, depth));
        }
        return scope;
    }

    private Map<String, Object> payload(Value computed) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("n", random.nextInt());
        payload.put("d", random.nextDouble());
        payload.put("t", text());
        payload.put("list", List.of(1, true, text(), Map.of("deep", computed)));
        payload.put("computed", computed);
        payload.put("none", null);
        return payload;
    }

    private <B extends PartBuilder<B> & TransitionSetters<B>> B go(B state, String next) {
        if (chance()) {
            state.comment(text());
        }
        if (chance()) {
            state.field(
                    "Future" + random.nextInt(3), Json.of(payload(path("$.x")).get("n")));
        }
        return chance() ? state.next(next) : state.end();
    }

    private Retrier.Builder retrier() {
        return Retrier.builder("E" + random.nextInt(9))
                .maxAttempts(random.nextInt(9))
                .backoffRate(1 + random.nextDouble())
                .intervalSeconds(1 + random.nextInt(9))
                .maxDelaySeconds(10 + random.nextInt(9))
                .jitterStrategy(chance() ? JitterStrategy.FULL : JitterStrategy.NONE);
    }

    private State.Builder jsonPathState(String next, int depth) {
        Catcher.JsonPathBuilder catcher = Catcher.jsonPath(ErrorName.ALL)
                .resultPath("$.error")
                .assign("failed", true)
                .next(next);
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 ->
                go(
                        TaskState.jsonPath()
                                .resource("arn:aws:states:::sns:publish")
                                .inputPath("$.in[0]")
                                .parameters(payload(Intrinsics.mathAdd(path("$.a"), literal(1))))
                                .credentialsRoleArn("arn:aws:iam::123456789012:role/r")
                                .timeoutSeconds(60)
                                .heartbeatSecondsPath("$.beat")
                                .resultSelector(payload(path("$.r")))
                                .resultPath("$.result")
                                .retrier(retrier())
                                .catcher(catcher)
                                .discardOutput(),
                        next);
            case 1 ->
                go(
                        PassState.jsonPath()
                                .result(payload(path("$")).get("list").toString())
                                .discardResult(),
                        next);
            case 2 -> go(WaitState.jsonPath().secondsPath("$.s").assign("v", path("$.s")), next);
            case 3 ->
                ChoiceState.jsonPath()
                        .choice(
                                Asl.and(
                                        variable("$.a").numericLessThan(random.nextDouble()),
                                        Asl.not(variable("$.b").timestampEqualsPath("$.c"))),
                                next)
                        .choice(ChoiceRule.jsonPath(variable("$v").isString(chance()))
                                .comment(text())
                                .next(next))
                        .defaultState(next);
            case 4 -> SucceedState.jsonPath().outputPath("$..x");
            case 5 ->
                chance()
                        ? FailState.jsonPath().error(text()).causePath(Intrinsics.uuid())
                        : FailState.jsonPath().errorPath(path("$.e"));
            case 6 ->
                go(
                        ParallelState.jsonPath()
                                .branch(fill(Branch.builder(), false, depth - 1))
                                .branch(fill(Branch.builder(), false, depth - 1))
                                .retrier(retrier())
                                .catcher(catcher),
                        next);
            default ->
                go(
                        MapState.jsonPath()
                                .itemsPath("$.items")
                                .itemSelector(payload(path("$$.Map.Item.Value")))
                                .maxConcurrencyPath("$.max")
                                .toleratedFailurePercentage(random.nextInt(100))
                                .itemProcessor(fill(
                                        ItemProcessor.builder().distributed(ProcessorConfig.ExecutionType.STANDARD),
                                        false,
                                        depth - 1))
                                .itemReader(ItemReader.jsonPath("arn:aws:states:::s3:listObjectsV2")
                                        .parameters(payload(path("$.bucket")))
                                        .readerConfig(ReaderConfig.jsonPath().maxItems(5)))
                                .itemBatcher(ItemBatcher.jsonPath().maxInputBytesPerBatchPath("$.bytes")),
                        next);
        };
    }

    private State.Builder jsonataState(String next, boolean machine, int depth) {
        Catcher.JsonataBuilder catcher = Catcher.jsonata(ErrorName.TIMEOUT, ErrorName.TASK_FAILED)
                .output(payload(jsonata("$states.errorOutput")))
                .next(next);
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 ->
                go(
                        TaskState.jsonata()
                                .resource("${Function}")
                                .arguments(payload(jsonata("$states.input")))
                                .timeoutSeconds(jsonata("$t"))
                                .output(jsonata("$states.result"))
                                .retrier(retrier())
                                .catcher(catcher),
                        next);
            case 1 -> go(PassState.jsonata().output(payload(jsonata("1"))).assign("x", jsonata("2")), next);
            case 2 -> go(WaitState.jsonata().timestamp("2026-01-31T12:00:00Z"), next);
            case 3 ->
                ChoiceState.jsonata()
                        .choice(ChoiceRule.jsonata(jsonata("true"))
                                .output(Json.of(text()))
                                .next(next))
                        .defaultState(next);
            case 4 -> SucceedState.jsonata().output(Json.NULL);
            case 5 -> FailState.jsonata().error(jsonata("'E'")).cause(text());
            case 6 ->
                go(
                        ParallelState.jsonata()
                                .arguments(jsonata("$states.input"))
                                .branch(fill(Branch.builder(), machine, depth - 1))
                                .catcher(catcher),
                        next);
            default ->
                go(
                        MapState.jsonata()
                                .items(List.of(1, jsonata("2")))
                                .maxConcurrency(jsonata("$n"))
                                .itemProcessor(fill(ItemProcessor.builder().inline(), machine, depth - 1))
                                .resultWriter(ResultWriter.jsonata()
                                        .writerConfig(WriterConfig.builder().outputType(WriterConfig.OutputType.JSON))),
                        next);
        };
    }
}
