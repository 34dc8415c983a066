package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.test.jqwik.ScopePlan.Loop;
import io.github.asl4j.test.jqwik.StatePlan.Exit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Makes plans of the states of a machine, and of those inside them. */
final class ScopePlans {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Set<String> types;
    private final List<Dialect> dialects;
    private final int maxStates;
    private final boolean isExpress;

    /**
     * Makes the arbitraries.
     *
     * @param types the types that states may have
     * @param dialects the query languages of states; states in the other language than the first name theirs
     * @param maxStates the longest chain
     * @param isExpress whether the machine is express
     */
    ScopePlans(Set<String> types, List<Dialect> dialects, int maxStates, boolean isExpress) {
        this.types = types;
        this.dialects = dialects;
        this.maxStates = maxStates;
        this.isExpress = isExpress;
    }

    /** Returns plans with so many levels of states inside states. */
    Arbitrary<ScopePlan> plans(int depth) {
        List<Arbitrary<? extends StatePlan>> states = new ArrayList<>();
        dialects.forEach(dialect -> states.addAll(states(dialect, depth)));
        Arbitrary<StatePlan> state = Arbitraries.oneOf(states);
        return new Opaque<>(Combinators.combine(
                        state.list().ofMinSize(1).ofMaxSize(maxStates),
                        terminals().optional(types.contains("Succeed") || types.contains("Fail") ? 0.5 : 0),
                        loops().optional(types.containsAll(Set.of("Pass", "Choice", "Succeed")) ? 0.15 : 0),
                        Values.text().optional(0.3),
                        Arbitraries.of("", " é", "数", " /~", " 'q'").list().ofMaxSize(2))
                .as(ScopePlan::new));
    }

    private Arbitrary<Loop> loops() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3))
                .as(Loop::new);
    }

    private Arbitrary<ObjectNode> terminals() {
        List<Tuple2<Integer, Arbitrary<ObjectNode>>> terminals = new ArrayList<>();
        for (Dialect dialect : dialects) {
            if (types.contains("Succeed") || !types.contains("Fail")) {
                terminals.add(Tuple.of(4, state("Succeed", dialect, dialect.succeed())));
            }
            if (types.contains("Fail")) {
                terminals.add(Tuple.of(1, state("Fail", dialect, dialect.fail())));
            }
        }
        return Arbitraries.frequencyOf(terminals);
    }

    private Arbitrary<ObjectNode> state(String type, Dialect dialect, Members members) {
        Members named = new Members().with("Type", type);
        String language = dialect.isJsonata() ? "JSONata" : "JSONPath";
        if (dialect == dialects.get(0)) {
            named.maybe("QueryLanguage", Values.of(language));
        } else {
            named.with("QueryLanguage", language);
        }
        return named.all(members.arbitrary()).arbitrary();
    }

    private List<Arbitrary<StatePlan>> states(Dialect dialect, int depth) {
        List<Arbitrary<StatePlan>> states = new ArrayList<>();
        if (types.contains("Task")) {
            states.add(flat("Task", dialect, dialect.task().all(TaskCalls.of(dialect, isExpress))));
        }
        if (types.contains("Pass")) {
            states.add(flat("Pass", dialect, dialect.pass()));
        }
        if (types.contains("Wait")) {
            states.add(flat("Wait", dialect, dialect.waiting()));
        }
        if (types.contains("Choice")) {
            states.add(flat("Choice", dialect, dialect.choice()));
        }
        if (types.contains("Parallel") && depth > 0) {
            states.add(plan(
                    state("Parallel", dialect, dialect.parallel()),
                    plans(depth - 1).list().ofMinSize(1).ofMaxSize(2)));
        }
        if (types.contains("Map") && depth > 0) {
            for (String processor : dialect.processors()) {
                states.add(inline(dialect, processor, depth));
            }
            if (!isExpress) {
                states.add(distributed(dialect, "STANDARD", depth));
                states.add(distributed(dialect, "EXPRESS", depth));
            }
        }
        return states.isEmpty() ? List.of(flat("Pass", dialect, dialect.pass())) : states;
    }

    private Arbitrary<StatePlan> flat(String type, Dialect dialect, Members members) {
        return plan(state(type, dialect, members), Arbitraries.just(List.of()));
    }

    private Arbitrary<StatePlan> plan(Arbitrary<ObjectNode> fields, Arbitrary<List<ScopePlan>> branches) {
        Arbitrary<Exit> exits = Combinators.combine(Arbitraries.integers().between(0, 2), terminals())
                .as(Exit::new);
        return new Opaque<>(
                Combinators.combine(fields, exits.list().ofMinSize(1).ofMaxSize(3), branches)
                        .as(StatePlan::new));
    }

    private Arbitrary<StatePlan> inline(Dialect dialect, String processor, int depth) {
        Arbitrary<ObjectNode> config = new Members()
                .maybe("Comment", Values.text())
                .maybe("ProcessorConfig", Arbitraries.just(JSON.objectNode().put("Mode", "INLINE")))
                .arbitrary();
        Members members = dialect.map().with(processor, processor.equals("Iterator") ? empty() : config);
        return plan(state("Map", dialect, members), plans(depth - 1).map(List::of));
    }

    private static Arbitrary<ObjectNode> empty() {
        return Arbitraries.just(0).map(nothing -> JSON.objectNode());
    }

    private Arbitrary<StatePlan> distributed(Dialect dialect, String executionType, int depth) {
        Arbitrary<ObjectNode> processor = new Members()
                .with(
                        "ProcessorConfig",
                        new Members()
                                .with("Mode", "DISTRIBUTED")
                                .with("ExecutionType", executionType)
                                .arbitrary())
                .arbitrary();
        Members members = dialect.map().all(dialect.distributed().arbitrary()).with("ItemProcessor", processor);
        ScopePlans inside = new ScopePlans(types, dialects, maxStates, executionType.equals("EXPRESS"));
        return plan(state("Map", dialect, members), inside.plans(depth - 1).map(List::of));
    }
}
