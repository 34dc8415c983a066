package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Asl;
import io.github.asl4j.model.Catcher;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.Retrier;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every machine and every outcome of its tasks. */
class ExecutionsTest {

    /** A machine of some states, each of which may go on with any other, and how often its tasks fail. */
    record Example(List<Integer> types, List<Integer> targets, long outcomes) {

        StateMachine machine() {
            StateMachine.Builder machine = StateMachine.builder().startAt("S0");
            for (int i = 0; i < types.size(); i++) {
                machine.state("S" + i, state(i));
            }
            return machine.build();
        }

        private State state(int index) {
            String next = "S" + targets.get(index);
            String other = "S" + (targets.get(index) + index) % types.size();
            return switch (types.get(index)) {
                case 0 ->
                    PassState.jsonPath()
                            .resultPath("$.n")
                            .result(index)
                            .next(next)
                            .build();
                case 1 -> PassState.jsonPath().end().build();
                case 2 ->
                    ChoiceState.jsonPath()
                            .choice(Asl.variable("$.n").isPresent(true), next)
                            .defaultState(other)
                            .build();
                case 3 -> FailState.jsonPath().error("E" + index).build();
                default ->
                    TaskState.jsonPath()
                            .resource("arn:aws:states:::sns:publish")
                            .resultPath("$.n")
                            .retrier(Retrier.builder("Busy").maxAttempts(2))
                            .catcher(Catcher.jsonPath(ErrorName.ALL)
                                    .resultPath("$.error")
                                    .next(other))
                            .next(next)
                            .build();
            };
        }

        Interpreter interpreter() {
            return Interpreter.of(machine());
        }

        TaskHandler handler(String error) {
            Random random = new Random(outcomes);
            return TaskHandler.of(input -> switch (random.nextInt(3)) {
                case 0 -> TaskResult.failure(error, "come back");
                case 1 -> TaskResult.failure("Broken", "for good");
                default -> Map.of("MessageId", random.nextInt(10));
            });
        }
    }

    @Provide
    Arbitrary<Example> examples() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(0, 4).list().ofSize(size),
                                Arbitraries.integers()
                                        .between(0, size - 1)
                                        .list()
                                        .ofSize(size),
                                Arbitraries.longs())
                        .as(Example::new));
    }

    private static Execution run(Example example, ExecutionOptions options) {
        return run(example, "Busy", options);
    }

    /** Runs with tasks that sometimes fail with an error, of which {@code Busy} is retried after some seconds. */
    private static Execution run(Example example, String error, ExecutionOptions options) {
        return example.interpreter()
                .tasks("sns:publish", example.handler(error))
                .options(options)
                .run("{}");
    }

    @Property(tries = 100)
    void theSameSeedGivesTheSameHistory(@ForAll("examples") Example example, @ForAll long seed) {
        ExecutionOptions options = ExecutionOptions.defaults().seed(seed);

        assertThat(run(example, options).trace())
                .isEqualTo(run(example, options).trace());
    }

    @Property(tries = 100)
    void historiesAreWellFormed(@ForAll("examples") Example example) {
        Execution execution = run(example, ExecutionOptions.defaults());

        List<HistoryEvent> history = execution.history();
        Map<String, Integer> inside = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            HistoryEvent event = history.get(i);
            assertThat(event.id()).isEqualTo(i + 1L);
            assertThat(event.previousEventId()).isBetween(0L, (long) i);
            if (event.type().endsWith("StateEntered")) {
                inside.merge((String) event.details().get("name"), 1, Integer::sum);
            } else if (event.type().endsWith("StateExited")) {
                inside.merge((String) event.details().get("name"), -1, Integer::sum);
            }
        }
        inside.values().removeIf(count -> count == 0);
        assertThat(history.get(history.size() - 1).type()).startsWith("Execution");
        if (execution.status() == ExecutionStatus.SUCCEEDED) {
            assertThat(inside).isEmpty();
        } else if (history.size() < 25_000) {
            // The state that failed, and no other, was not left.
            assertThat(inside.values()).containsExactly(1);
        }
    }

    @Property(tries = 50)
    void virtualAndRealTimeGiveTheSameOutcome(@ForAll("examples") Example example) {
        Execution virtual = run(example, "Other", ExecutionOptions.defaults());
        Execution real = run(example, "Other", ExecutionOptions.defaults().realTime());

        assertThat(types(real)).isEqualTo(types(virtual));
        assertThat(real.status()).isEqualTo(virtual.status());
        assertThat(real.error()).isEqualTo(virtual.error());
        assertThat(real.cause()).isEqualTo(virtual.cause());
    }

    private static List<String> types(Execution execution) {
        List<String> types = new ArrayList<>();
        execution.history().forEach(event -> types.add(event.previousEventId() + " " + event.type()));
        return types;
    }
}
