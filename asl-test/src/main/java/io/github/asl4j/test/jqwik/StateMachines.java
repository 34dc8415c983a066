package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Arbitraries for machines, for tests of what works on definitions. Every construct of the language can come but
 * for items in Parquet, which the interpreter does not read; all machines
 * are valid, and their executions end. Shrinking leaves out states, fields and levels, and keeps them so.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<StateMachine> machines() {
 *     return StateMachines.jsonata().types(TaskState.class, ChoiceState.class).maxDepth(0);
 * }
 * }</pre>
 *
 * <p>They read {@link #INPUT}; an execution with another input fails at the first path that finds nothing. Tasks call
 * Lambda functions, activities and a few integrations of each pattern.
 */
public final class StateMachines extends ArbitraryDecorator<StateMachine> {

    /** An input with all that these machines read, as JSON text. */
    public static final String INPUT = "{\"n\": 3, \"list\": [1, 2, {\"n\": 4}], \"text\": \"a,b\", \"flag\": true,"
            + " \"when\": \"2024-01-01T00:00:00Z\", \"object\": {\"n\": 1, \"b c\": [1]}}";

    private static final Set<String> ALL_TYPES =
            Set.of("Task", "Pass", "Wait", "Choice", "Succeed", "Fail", "Parallel", "Map");

    private final List<Dialect> dialects;
    private final Set<String> types;
    private final int maxDepth;
    private final int maxStates;

    private StateMachines(List<Dialect> dialects, Set<String> types, int maxDepth, int maxStates) {
        this.dialects = dialects;
        this.types = types;
        this.maxDepth = maxDepth;
        this.maxStates = maxStates;
    }

    /** Returns machines whose states are all in JSONPath. */
    public static StateMachines jsonPath() {
        return new StateMachines(List.of(new JsonPathDialect()), ALL_TYPES, 2, 3);
    }

    /** Returns machines whose states are all in JSONata. */
    public static StateMachines jsonata() {
        return new StateMachines(List.of(new JsonataDialect()), ALL_TYPES, 2, 3);
    }

    /** Returns machines in JSONPath some of whose states are in JSONata. */
    public static StateMachines mixed() {
        return new StateMachines(List.of(new JsonPathDialect(), new JsonataDialect()), ALL_TYPES, 2, 3);
    }

    /**
     * Returns machines with states of these types only. Where nothing else can be, there is a Pass or a Succeed: a Choice needs
     * somewhere to go.
     */
    @SafeVarargs
    public final StateMachines types(Class<? extends State>... stateTypes) {
        Set<String> names = new HashSet<>();
        for (Class<? extends State> type : stateTypes) {
            names.add(type.getSimpleName().replaceFirst("State$", ""));
        }
        return new StateMachines(dialects, Set.copyOf(names), maxDepth, maxStates);
    }

    /** Returns machines with at most so many levels of Map and Parallel states inside one another; by default 2. */
    public StateMachines maxDepth(int levels) {
        return new StateMachines(dialects, types, levels, maxStates);
    }

    /**
     * Returns machines with at most so many states in a row, by default 3; beside them stand those that end a way or count a
     * loop.
     */
    public StateMachines maxStates(int states) {
        return new StateMachines(dialects, types, maxDepth, states);
    }

    @Override
    protected Arbitrary<StateMachine> arbitrary() {
        boolean isJsonata = dialects.get(0).isJsonata();
        Arbitrary<ObjectNode> head = new Members()
                .maybe("Comment", Values.text())
                .maybe("Version", Values.of("1.0"))
                .maybe("TimeoutSeconds", Values.number(1, 99_999_999))
                .all(
                        isJsonata
                                ? new Members().with("QueryLanguage", "JSONata").arbitrary()
                                : new Members()
                                        .maybe("QueryLanguage", Values.of("JSONPath"))
                                        .arbitrary())
                .arbitrary();
        return Combinators.combine(head, new ScopePlans(types, dialects, maxStates, false).plans(maxDepth))
                .as((fields, plan) -> StateMachine.parse(
                        new Assembly(isJsonata).scope(plan, fields.deepCopy()).toString()))
                .withoutEdgeCases();
    }
}
