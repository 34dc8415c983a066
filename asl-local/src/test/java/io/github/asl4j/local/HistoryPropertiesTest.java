package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the history of every execution, of machines that a seed decides. */
class HistoryPropertiesTest {

    private static final ExecutionOptions VIRTUAL = ExecutionOptions.defaults();

    @Property(tries = 300)
    void theSameSeedGivesTheSameHistory(@ForAll long seed) {
        assertThat(lines(RandomMachine.run(seed, true, VIRTUAL)))
                .isEqualTo(lines(RandomMachine.run(seed, true, VIRTUAL)));
    }

    @Property(tries = 100)
    void virtualAndRealTimeHaveTheSameOutcome(@ForAll long seed) {
        Execution virtual = RandomMachine.run(seed, false, VIRTUAL);
        Execution real = RandomMachine.run(seed, false, VIRTUAL.realTime());

        assertThat(real.status()).isEqualTo(virtual.status());
        assertThat(real.error()).isEqualTo(virtual.error());
        assertThat(real.cause()).isEqualTo(virtual.cause());
        if (real.status() == ExecutionStatus.SUCCEEDED) {
            assertThat(real.output()).isEqualTo(virtual.output());
        }
    }

    /** Real waits cost time, so these are few and short: at most some seconds of virtual time each. */
    @Property(tries = 25)
    void waitsInRealTimeHaveTheSameOutcome(@ForAll long seed) {
        Execution virtual = RandomMachine.run(seed, true, VIRTUAL);
        if (virtual.status() == ExecutionStatus.RUNNING
                || Duration.between(virtual.startDate(), virtual.stopDate().orElseThrow())
                                .toMillis()
                        > 1_000) {
            return;
        }
        Execution real = RandomMachine.run(seed, true, VIRTUAL.realTime());

        assertThat(real.status()).isEqualTo(virtual.status());
        assertThat(real.error()).isEqualTo(virtual.error());
        assertThat(real.cause()).isEqualTo(virtual.cause());
        assertThat(real.states()).containsExactlyInAnyOrderElementsOf(virtual.states());
    }

    @Property(tries = 300)
    void everyHistoryIsWellFormed(@ForAll long seed) {
        check(RandomMachine.run(seed, true, VIRTUAL));
    }

    private static List<String> lines(Execution execution) {
        List<String> lines = new ArrayList<>();
        execution
                .history()
                .forEach(event -> lines.add(event.timestamp() + " " + event.previousEventId() + " " + event));
        execution.mapRuns().forEach(run -> run.executions().forEach(child -> lines.addAll(lines(child))));
        return lines;
    }

    private static void check(Execution execution) {
        List<HistoryEvent> history = execution.history();
        for (int i = 0; i < history.size(); i++) {
            HistoryEvent event = history.get(i);
            assertThat(event.id()).isEqualTo(i + 1L);
            assertThat(event.previousEventId()).as(execution::trace).isBetween(0L, (long) i);
            assertThat(event.timestamp())
                    .isAfterOrEqualTo(history.get(Math.max(0, i - 1)).timestamp());
            assertThat(event.type().equals("ExecutionStarted"))
                    .as(execution::trace)
                    .isEqualTo(i == 0);
            assertThat(follows(event, history))
                    .as(() -> event + "\n" + execution.trace())
                    .isTrue();
            assertThat(event.type().matches("Execution(Succeeded|Failed|TimedOut|Aborted)"))
                    .as(execution::trace)
                    .isEqualTo(i == history.size() - 1);
        }
        statesEndOnce(execution);
        iterationsEndOnce(execution);
        execution.mapRuns().forEach(run -> run.executions().forEach(HistoryPropertiesTest::check));
    }

    /** What may only follow a certain event, follows it. */
    private static boolean follows(HistoryEvent event, List<HistoryEvent> history) {
        String before = event.previousEventId() == 0
                ? ""
                : history.get((int) event.previousEventId() - 1).type();
        return switch (event.type()) {
            case "TaskScheduled" -> before.matches("TaskStateEntered|Task(Failed|TimedOut)|EvaluationFailed");
            case "TaskStarted" -> before.equals("TaskScheduled");
            case "TaskSucceeded", "TaskFailed" -> before.matches("TaskStarted|TaskSubmitted");
            case "TaskTimedOut" -> before.matches("TaskStarted|TaskSubmitted");
            case "PassStateExited" -> before.equals("PassStateEntered");
            case "WaitStateExited" -> before.equals("WaitStateEntered");
            case "ChoiceStateExited" -> before.equals("ChoiceStateEntered");
            case "SucceedStateExited" -> before.equals("SucceedStateEntered");
            default -> true;
        };
    }

    /** A state that was entered is left once; or it fails, is cut off, or the execution ends in it. */
    private static void statesEndOnce(Execution execution) {
        Set<Long> left = new HashSet<>();
        int open = 0;
        for (HistoryEvent event : execution.history()) {
            if (event.data() instanceof Details.Exited exited) {
                HistoryEvent entered = execution.history().get((int) exited.enteredEventId() - 1);
                assertThat(left.add(entered.id())).as(execution::trace).isTrue();
                assertThat(entered.type()).isEqualTo(event.type().replace("Exited", "Entered"));
                assertThat(((Details.Entered) entered.data()).name()).isEqualTo(exited.name());
                open--;
            } else if (event.data() instanceof Details.Entered) {
                open++;
            }
        }
        boolean anyFailed =
                execution.history().stream().anyMatch(event -> event.type().endsWith("Failed"));
        if (execution.status() == ExecutionStatus.SUCCEEDED && !anyFailed) {
            assertThat(open).as(execution::trace).isZero();
        }
        assertThat(open).as(execution::trace).isNotNegative();
    }

    private static void iterationsEndOnce(Execution execution) {
        Map<String, Integer> open = new HashMap<>();
        for (HistoryEvent event : execution.history()) {
            if (event.data() instanceof Details.Iteration iteration) {
                int sign = event.type().equals("MapIterationStarted") ? 1 : -1;
                int now = open.merge(iteration.name() + " " + iteration.index(), sign, Integer::sum);
                // Another iteration of a Map around it may run the same one at the same time.
                assertThat(now).as(execution::trace).isNotNegative();
            }
        }
        if (execution.status() == ExecutionStatus.SUCCEEDED) {
            assertThat(open.values()).as(execution::trace).allMatch(count -> count == 0);
        }
    }
}
