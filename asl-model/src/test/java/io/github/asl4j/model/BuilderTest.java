package io.github.asl4j.model;

import static io.github.asl4j.model.Asl.and;
import static io.github.asl4j.model.Asl.format;
import static io.github.asl4j.model.Asl.jsonata;
import static io.github.asl4j.model.Asl.not;
import static io.github.asl4j.model.Asl.or;
import static io.github.asl4j.model.Asl.path;
import static io.github.asl4j.model.Asl.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BuilderTest {

    @Test
    void everyFieldOfATaskIsPrintedInCanonicalOrder() {
        TaskState state = TaskState.jsonPath()
                .end()
                .catcher(Catcher.jsonPath(ErrorName.ALL)
                        .comment("anything else")
                        .resultPath("$.error")
                        .assign("failed", true)
                        .next("Recover"))
                .retrier(Retrier.builder(ErrorName.TIMEOUT, ErrorName.TASK_FAILED)
                        .maxAttempts(5)
                        .backoffRate(1.5)
                        .intervalSeconds(2)
                        .maxDelaySeconds(30)
                        .jitterStrategy(JitterStrategy.FULL))
                .assign("id", path("$.id"))
                .outputPath("$.task")
                .discardResult()
                .resultSelector(Map.of("status", path("$.StatusCode")))
                .heartbeatSeconds(30)
                .timeoutSeconds(60)
                .credentialsRoleArn(path("$.role"))
                .parameter("id", path("$.id"))
                .parameter("greeting", format("Hello {}", path("$.name")))
                .parameter("nested", new TreeMap<>(Map.of("list", List.of(1, Map.of("x", path("$.x"))), "on", true)))
                .inputPath("$.order")
                .resource("arn:aws:states:::sns:publish")
                .comment("all of it")
                .build();

        assertThat(state.toString())
                .isEqualTo(
                        "{\"Type\":\"Task\",\"Comment\":\"all of it\",\"Resource\":\"arn:aws:states:::sns:publish\","
                                + "\"InputPath\":\"$.order\",\"Parameters\":{\"id.$\":\"$.id\","
                                + "\"greeting.$\":\"States.Format('Hello {}', $.name)\","
                                + "\"nested\":{\"list\":[1,{\"x.$\":\"$.x\"}],\"on\":true}},"
                                + "\"Credentials\":{\"RoleArn.$\":\"$.role\"},\"TimeoutSeconds\":60,\"HeartbeatSeconds\":30,"
                                + "\"ResultSelector\":{\"status.$\":\"$.StatusCode\"},\"ResultPath\":null,\"OutputPath\":\"$.task\","
                                + "\"Assign\":{\"id.$\":\"$.id\"},"
                                + "\"Retry\":[{\"ErrorEquals\":[\"States.Timeout\",\"States.TaskFailed\"],\"IntervalSeconds\":2,"
                                + "\"MaxAttempts\":5,\"BackoffRate\":1.5,\"MaxDelaySeconds\":30,\"JitterStrategy\":\"FULL\"}],"
                                + "\"Catch\":[{\"Comment\":\"anything else\",\"ErrorEquals\":[\"States.ALL\"],"
                                + "\"ResultPath\":\"$.error\",\"Assign\":{\"failed\":true},\"Next\":\"Recover\"}],\"End\":true}");
        assertThat(state.resultPath()).contains(PathOrNull.ofNull());
        assertThat(state.nextStates()).containsExactly("Recover");
        assertThat(state.retriers().get(0).backoffRate()).isEqualTo(1.5);
    }

    @Test
    void dataTestsCombine() {
        ChoiceState state = ChoiceState.jsonPath()
                .choice(
                        and(
                                variable("$.a").numericEquals(1),
                                not(variable("$.b").isPresent(true))),
                        "A")
                .choice(
                        variable("$.t")
                                .timestampLessThanPath("$.u")
                                .or(variable("$.s").stringMatches("a*")),
                        "B")
                .choice(ChoiceRule.jsonPath(
                                or(variable("$.x").booleanEquals(true)).comment("why"))
                        .assign("x", 1)
                        .next("A"))
                .defaultState("C")
                .build();

        assertThat(state.toString())
                .isEqualTo("{\"Type\":\"Choice\",\"Choices\":["
                        + "{\"And\":[{\"Variable\":\"$.a\",\"NumericEquals\":1},"
                        + "{\"Not\":{\"Variable\":\"$.b\",\"IsPresent\":true}}],\"Next\":\"A\"},"
                        + "{\"Or\":[{\"Variable\":\"$.t\",\"TimestampLessThanPath\":\"$.u\"},"
                        + "{\"Variable\":\"$.s\",\"StringMatches\":\"a*\"}],\"Next\":\"B\"},"
                        + "{\"Comment\":\"why\",\"Or\":[{\"Variable\":\"$.x\",\"BooleanEquals\":true}],"
                        + "\"Assign\":{\"x\":1},\"Next\":\"A\"}],\"Default\":\"C\"}");
        assertThat(state.nextStates()).containsExactly("A", "B", "C");
        assertThat(state.choices().get(0).test().orElseThrow().expression()).isInstanceOf(DataTest.And.class);
    }

    /** One JSONata state in a JSONPath machine: it names its language, and every other state does not. */
    @Test
    void aStateOfAnotherLanguageNamesIt() {
        StateMachine machine = StateMachine.builder()
                .startAt("Sum")
                .state(
                        "Sum",
                        PassState.jsonata()
                                .assign("total", jsonata("$sum($states.input.prices)"))
                                .output(Map.of("total", jsonata("$sum($states.input.prices)")))
                                .next("Done"))
                .state("Done", SucceedState.jsonPath())
                .build();

        assertThat(machine.json().toText())
                .isEqualTo("{\"StartAt\":\"Sum\",\"States\":{\"Sum\":{\"Type\":\"Pass\",\"QueryLanguage\":\"JSONata\","
                        + "\"Assign\":{\"total\":\"{% $sum($states.input.prices) %}\"},"
                        + "\"Output\":{\"total\":\"{% $sum($states.input.prices) %}\"},\"Next\":\"Done\"},"
                        + "\"Done\":{\"Type\":\"Succeed\"}}}");
        assertThat(StateMachine.parse(machine.toJson())).isEqualTo(machine);

        StateMachine jsonata = StateMachine.builder()
                .queryLanguage(QueryLanguage.JSONATA)
                .startAt("Sum")
                .state("Sum", PassState.jsonata().output(jsonata("1")).end())
                .build();
        assertThat(jsonata.json().toText()).doesNotContain("\"Type\":\"Pass\",\"QueryLanguage\"");
        assertThat(StateMachine.parse(jsonata.toJson())).isEqualTo(jsonata);
    }

    @Test
    void whatIsMissingOrTwiceIsSaidWithTheState() {
        assertThatThrownBy(() ->
                        StateMachine.builder().state("A", TaskState.jsonPath().end()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("state \"A\": \"Resource\" is required in a Task state");
        assertThatThrownBy(() -> StateMachine.builder()
                        .startAt("A")
                        .state("A", PassState.jsonPath())
                        .build())
                .hasMessage("state \"A\": \"Next\" or \"End\": true is required in a Pass state");
        assertThatThrownBy(() -> PassState.jsonPath().next("A").end())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has a transition already");
        assertThatThrownBy(() -> StateMachine.builder().state("A", ChoiceState.jsonPath()))
                .hasMessage("state \"A\": \"Choices\" is required in a Choice state");
        StateMachine.Builder builder = StateMachine.builder()
                .startAt("A")
                .state("A", PassState.jsonPath().next("B"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("\"Next\": \"B\" is not a state of this \"States\" object; it has [A] at /States/A/Next");
        assertThatThrownBy(() -> builder.state("A", SucceedState.jsonPath()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the machine has a state \"A\" already");
        assertThatThrownBy(() -> builder.state("x".repeat(81), SucceedState.jsonPath()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it must have 1 to 80");
        assertThatThrownBy(() -> StateMachine.builder().startAt("A").build())
                .hasMessage("\"States\" is required in a state machine");
        assertThatThrownBy(() -> StateMachine.builder()
                        .queryLanguage(QueryLanguage.JSONATA)
                        .startAt("A")
                        .state("A", SucceedState.jsonPath())
                        .build())
                .hasMessageContaining("a state of JSONPath cannot stand in a machine of JSONata");
    }

    @Test
    void wrongArgumentsAreRefusedAtOnce() {
        assertThatThrownBy(() -> Retrier.builder("X").backoffRate(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"BackoffRate\" is 0.5; it must be a number from 1");
        assertThatThrownBy(() -> Retrier.builder(ErrorName.ALL, ErrorName.TIMEOUT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaskState.jsonPath().timeoutSeconds(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaskState.jsonPath().resultPath("$..a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaskState.jsonPath().parameter("a", List.of(path("$.a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would be taken literally here");
        assertThatThrownBy(() -> TaskState.jsonPath().parameter("a", Map.of("b", jsonata("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not belong into a JSONPath state");
        assertThatThrownBy(() -> PassState.jsonPath().field("ResultPath", Json.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassState.jsonPath().comment(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void anExistingStateCanBeVaried() {
        StateMachine machine = StateMachine.parse(
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"End\":true,\"Comment\":\"x\","
                        + "\"Type\":\"Pass\",\"Result\":1.0},\"B\":{\"Type\":\"Pass\",\"QueryLanguage\":\"JSONata\",\"End\":true}}}");
        PassState state = (PassState) machine.states().get("A");

        assertThat(PassState.jsonPath(state).resultPath("$.x").next("B").build().toString())
                .isEqualTo(
                        "{\"Comment\":\"x\",\"Type\":\"Pass\",\"Result\":1.0,\"ResultPath\":\"$.x\",\"Next\":\"B\"}");
        assertThat(PassState.jsonPath(state).build()).isEqualTo(state);
        assertThatThrownBy(() -> PassState.jsonata(state))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the state uses JSONPath, not JSONata");
        assertThat(machine.toBuilder().comment("more").build().comment()).contains("more");
        assertThat(machine.toBuilder().build()).isEqualTo(machine);

        Retrier retrier = Retrier.builder("X").maxAttempts(1).build();
        assertThat(retrier.toBuilder().maxAttempts(2).build().maxAttempts()).isEqualTo(2);
        assertThat(retrier.maxAttempts()).isEqualTo(1);
    }

    @Test
    void aFieldThatAslGainsTomorrowCanBeWrittenToday() {
        PassState state = PassState.jsonPath()
                .end()
                .field("Priority", Json.of(Map.of("level", 1)))
                .build();
        assertThat(state.toString()).isEqualTo("{\"Type\":\"Pass\",\"Priority\":{\"level\":1},\"End\":true}");
        assertThat(state.field("Priority")).contains(Json.of(Map.of("level", 1)));
        assertThat(PassState.jsonPath()
                        .end()
                        .field("Comment", Json.of("c"))
                        .build()
                        .comment())
                .contains("c");
    }

    @Test
    void equalityIgnoresTheOrderOfFields() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);
        State first = PassState.jsonPath().parameters(one).end().build();
        State second = PassState.jsonPath().parameters(other).end().build();
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        assertThat(PassState.jsonPath().end().build())
                .isNotEqualTo(PassState.jsonata().end().build());
    }
}
