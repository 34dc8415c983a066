package io.github.asl4j.test.jqwik;

import static io.github.asl4j.test.AslAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

class StateMachinesTest {

    private static final Validator VALIDATOR = Validator.create();

    @Provide
    Arbitrary<StateMachine> jsonPath() {
        return StateMachines.jsonPath();
    }

    @Provide
    Arbitrary<StateMachine> jsonata() {
        return StateMachines.jsonata();
    }

    @Provide
    Arbitrary<StateMachine> mixed() {
        return StateMachines.mixed();
    }

    @Property
    void inJsonPathTheyAreValidSurviveTheRoundTripAndEnd(@ForAll("jsonPath") StateMachine machine) {
        check(machine);
    }

    @Property
    void inJsonataTheyAreValidSurviveTheRoundTripAndEnd(@ForAll("jsonata") StateMachine machine) {
        check(machine);
    }

    @Property(tries = 300)
    void inBothTheyAreValidSurviveTheRoundTripAndEnd(@ForAll("mixed") StateMachine machine) {
        check(machine);
    }

    private static void check(StateMachine machine) {
        ValidationResult result = VALIDATOR.validate(machine);
        if (!result.isValid()) {
            throw new AssertionError(result.errors() + "\n" + machine.toJson());
        }
        String text = machine.toJson();
        assertThat(StateMachine.parse(text).toJson()).isEqualTo(text);
        assertThat((Object) StateMachine.parse(text)).isEqualTo(machine);
        Execution execution = run(machine);
        assertThat(execution.status()).isNotEqualTo(ExecutionStatus.RUNNING);
        assertThat(execution.stopDate()).isPresent();
    }

    private static Execution run(StateMachine machine) {
        return Interpreter.of(machine)
                .tasks("*", call -> CompletableFuture.completedFuture(answer(call)))
                .run(StateMachines.INPUT);
    }

    private static TaskResult answer(TaskCall call) {
        return switch (Math.floorMod(Objects.hash(call.stateName(), call.invocation()), 16)) {
            case 0 -> TaskResult.failure("Größe", "made up");
            case 1 -> TaskResult.noAnswer();
            default -> TaskResult.success(Map.of("n", 1, "text", "a", "list", List.of(1)));
        };
    }

    @Example
    void manyOfThemSucceedAndSomeDoNot() {
        Map<ExecutionStatus, Integer> statuses = new EnumMap<>(ExecutionStatus.class);
        Stream.of(StateMachines.jsonPath(), StateMachines.jsonata())
                .flatMap(machines -> machines.sampleStream().limit(500))
                .forEach(machine -> statuses.merge(run(machine).status(), 1, Integer::sum));

        assertThat(statuses.get(ExecutionStatus.SUCCEEDED)).isGreaterThan(300);
        assertThat(statuses.get(ExecutionStatus.FAILED)).isGreaterThan(100);
    }

    /** Goes down from large samples, each time to one of the first simpler ones. */
    @Property(tries = 25)
    void whatTheyShrinkToIsValidToo(@ForAll Random random) {
        Shrinkable<StateMachine> machine =
                StateMachines.mixed().maxDepth(1).generator(1_000).next(random);
        for (int step = 0; step < 25; step++) {
            List<Shrinkable<StateMachine>> simpler = machine.shrink().limit(4).toList();
            if (simpler.isEmpty()) {
                return;
            }
            machine = simpler.get(random.nextInt(simpler.size()));
            assertThat(VALIDATOR.validate(machine.value()).errors()).isEmpty();
        }
    }

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("Choices", "CHOICE_RULE"),
            Map.entry("And", "DATA_TEST"),
            Map.entry("Or", "DATA_TEST"),
            Map.entry("Not", "DATA_TEST"),
            Map.entry("Retry", "RETRIER"),
            Map.entry("Catch", "CATCHER"),
            Map.entry("Branches", "BRANCH"),
            Map.entry("ItemReader", "ITEM_READER"),
            Map.entry("ItemBatcher", "ITEM_BATCHER"),
            Map.entry("ItemProcessor", "ITEM_PROCESSOR"),
            Map.entry("ResultWriter", "RESULT_WRITER"),
            Map.entry("ReaderConfig", "READER_CONFIG"),
            Map.entry("ProcessorConfig", "PROCESSOR_CONFIG"),
            Map.entry("WriterConfig", "WRITER_CONFIG"));

    /** Returns the fields of all states and parts that come, each with what it is a field of. */
    private static Set<String> fields(Arbitrary<StateMachine> machines) {
        Set<String> seen = new TreeSet<>();
        machines.sampleStream()
                .limit(3_000)
                .forEach(machine -> collect(machine.json().toNode(), "STATE_MACHINE", seen));
        return seen;
    }

    private static void collect(JsonNode part, String name, Set<String> seen) {
        part.properties().forEach(field -> {
            seen.add(name + " " + field.getKey());
            if (field.getKey().equals("States")) {
                field.getValue()
                        .forEach(state -> collect(state, state.get("Type").textValue(), seen));
            } else if (PARTS.containsKey(field.getKey())) {
                collect(field.getValue(), PARTS.get(field.getKey()), seen);
            }
        });
        if (part.isArray()) {
            part.forEach(element -> collect(element, name, seen));
        }
    }

    /** Returns what the schema has for states of this language in a machine of this language. */
    private static Set<String> fieldsInSchema(String language) {
        Set<String> all = new TreeSet<>();
        AslSchema.definition().toNode().get("$defs").properties().forEach(definition -> {
            String[] name = definition.getKey().split("\\.");
            if (name.length == 3
                    && name[0].equals(language)
                    && (name[1].equals(language) || name[2].equals("STATE_MACHINE"))) {
                definition
                        .getValue()
                        .get("properties")
                        .fieldNames()
                        .forEachRemaining(field -> all.add(name[2] + " " + field));
            }
        });
        return all;
    }

    @Example
    void everyFieldOfTheLanguageComes() {
        assertThat(fieldsInSchema("JSONPath")).hasSizeGreaterThan(200);
        assertThat(fields(StateMachines.jsonPath().maxDepth(1))).containsAll(fieldsInSchema("JSONPath"));
        assertThat(fields(StateMachines.jsonata().maxDepth(1))).containsAll(fieldsInSchema("JSONata"));
    }

    @Example
    void everyIntrinsicFunctionComes() {
        Set<String> called = new TreeSet<>();
        StateMachines.jsonPath().maxDepth(0).sampleStream().limit(1_000).forEach(machine -> {
            Matcher call = Pattern.compile("States\\.(\\w+)\\(").matcher(machine.toJson());
            while (call.find()) {
                called.add(call.group(1));
            }
        });

        assertThat(called).hasSize(18);
    }

    @Example
    void theyCanBeBounded() {
        assertThat(StateMachines.jsonata()
                        .types(PassState.class, FailState.class)
                        .maxStates(1)
                        .sampleStream()
                        .limit(100)
                        .flatMap(machine -> machine.states().values().stream())
                        .map(state -> state.getClass().getSimpleName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("PassState", "FailState");
        assertThat(StateMachines.jsonPath().maxDepth(0).sampleStream().limit(100))
                .noneMatch(machine -> machine.toJson().contains("Processor"));
        assertThat(StateMachines.jsonPath()
                        .types(MapState.class)
                        .maxDepth(2)
                        .maxStates(1)
                        .sampleStream()
                        .limit(50))
                .allMatch(machine -> StateMachine.parse(machine.toJson()).equals(machine));
        assertThat(StateMachines.mixed()
                        .types(ChoiceState.class, TaskState.class)
                        .sampleStream()
                        .limit(100))
                .anyMatch(machine -> machine.toJson().contains("JSONata"));
    }
}
