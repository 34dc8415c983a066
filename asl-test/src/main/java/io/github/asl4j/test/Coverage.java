package io.github.asl4j.test;

import io.github.asl4j.local.Execution;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MapRun;
import io.github.asl4j.local.StateVisit;
import io.github.asl4j.model.Branch;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * What executions reached of a machine: its states, their transitions, Choice rules and Catchers, also those inside Map and
 * Parallel states and in the runs of distributed Maps. Any thread may add to it.
 *
 * <pre>{@code
 * static final Coverage COVERAGE = Coverage.of(MACHINE);
 * static final Interpreter INTERPRETER = COVERAGE.interpreter().tasks("sns:publish", handler);
 * ..
 * assertThat(COVERAGE).isComplete();
 * }</pre>
 *
 * <p>In a class of JUnit Jupiter, {@link CoverageExtension} prints and checks it after the last test.
 */
public final class Coverage {

    /** The kinds of things that are covered. */
    public enum Kind {
        /** A state, covered when it is entered. */
        STATE("states"),
        /** The {@code "Next"} of a state, covered when it is taken. */
        TRANSITION("transitions"),
        /** A rule of a Choice, or its {@code "Default"}, covered when it is taken. */
        CHOICE_RULE("Choice rules"),
        /** A Catcher, covered when it catches. */
        CATCHER("Catchers");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /**
     * A thing to cover.
     *
     * @param kind what it is
     * @param stateName the state that it is or belongs to
     * @param pointer the JSON Pointer in the state to what names the next one, {@code /Choices/0/Next}; empty of a state
     * @param target the name of the next state; empty of a state
     */
    public record Item(Kind kind, String stateName, String pointer, String target) {

        @Override
        public String toString() {
            return "\"" + stateName + "\"" + (pointer.isEmpty() ? "" : " " + pointer + " -> \"" + target + "\"");
        }
    }

    private record Place(String stateName, String pointer) {}

    private final StateMachine machine;
    private final Map<Place, Item> items = new LinkedHashMap<>();
    private final Map<Place, LongAdder> counts = new LinkedHashMap<>();
    private final LongAdder executions = new LongAdder();

    private Coverage(StateMachine machine) {
        this.machine = machine;
        machine.states().forEach(this::know);
        items.keySet().forEach(place -> counts.put(place, new LongAdder()));
    }

    /** Returns the coverage of a machine, of which nothing is covered yet. */
    public static Coverage of(StateMachine machine) {
        return new Coverage(machine);
    }

    private void know(String name, State state) {
        know(new Item(Kind.STATE, name, "", ""));
        state.transitions().forEach((pointer, target) -> know(new Item(kind(pointer), name, pointer, target)));
        if (state instanceof MapState map) {
            map.itemProcessor().states().forEach(this::know);
        } else if (state instanceof ParallelState parallel) {
            for (Branch branch : parallel.branches()) {
                branch.states().forEach(this::know);
            }
        }
    }

    private void know(Item item) {
        items.put(new Place(item.stateName(), item.pointer()), item);
    }

    private static Kind kind(String pointer) {
        if (pointer.startsWith("/Catch/")) {
            return Kind.CATCHER;
        }
        return pointer.equals("/Next") ? Kind.TRANSITION : Kind.CHOICE_RULE;
    }

    /** Returns an interpreter of the machine whose executions count. */
    public Interpreter interpreter() {
        return Interpreter.of(machine).observe(this::add);
    }

    /**
     * Counts an execution.
     *
     * @throws IllegalArgumentException if it has a state that the machine does not have
     */
    public void add(Execution execution) {
        executions.increment();
        count(execution);
    }

    private void count(Execution execution) {
        for (StateVisit visit : execution.visits()) {
            Optional.ofNullable(counts.get(new Place(visit.stateName(), "")))
                    .orElseThrow(() -> new IllegalArgumentException("the execution has a state \""
                            + visit.stateName() + "\", which the machine does not have; it has "
                            + machine.states().keySet()))
                    .increment();
            visit.transition()
                    .map(pointer -> counts.get(new Place(visit.stateName(), pointer)))
                    .ifPresent(LongAdder::increment);
        }
        for (MapRun run : execution.mapRuns()) {
            run.executions().forEach(this::count);
        }
    }

    /** Returns all there is to cover of a kind, in the order of the definition. */
    public List<Item> items(Kind kind) {
        return items.values().stream().filter(item -> item.kind() == kind).toList();
    }

    /** Returns how often a thing was covered; 0 also for what the machine does not have. */
    public long count(Item item) {
        LongAdder count = counts.get(new Place(item.stateName(), item.pointer()));
        return count == null ? 0 : count.sum();
    }

    /** Returns what of these kinds, or of all if none is given, no execution reached, in the order of the definition. */
    public List<Item> missing(Kind... kinds) {
        List<Kind> wanted = Arrays.asList(kinds.length == 0 ? Kind.values() : kinds);
        return items.values().stream()
                .filter(item -> wanted.contains(item.kind()) && count(item) == 0)
                .toList();
    }

    /** Returns a line for each kind that the machine has, with what is missing. */
    @Override
    public String toString() {
        return Arrays.stream(Kind.values())
                .filter(kind -> !items(kind).isEmpty())
                .map(this::line)
                .collect(Collectors.joining("\n", "Coverage by " + executions + " executions\n", ""));
    }

    private String line(Kind kind) {
        List<Item> missing = missing(kind);
        int all = items(kind).size();
        String line = String.format("  %-12s %d of %d", kind.text, all - missing.size(), all);
        return missing.isEmpty()
                ? line
                : line + ", without " + missing.stream().map(Item::toString).collect(Collectors.joining(", "));
    }
}
