package io.github.asl4j.validate.internal.flow;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.Scope.Target;
import io.github.asl4j.validate.internal.StateNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the states of a scope lead. Everything here takes time in proportion to the number of states and targets, and no
 * stack: a scope may have tens of thousands of them.
 */
public final class ControlFlow {

    private final Scope scope;
    private final List<StateNode> states;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int[][] next;
    private final BitSet leadsElsewhere = new BitSet();
    private final Optional<StateNode> start;
    private @Nullable BitSet reached;
    private @Nullable List<List<StateNode>> cycles;

    /** Those of all scopes. */
    private record All(List<ControlFlow> scopes) {}

    private ControlFlow(Scope scope) {
        this.scope = scope;
        states = scope.states();
        for (int i = 0; i < states.size(); i++) {
            indices.put(states.get(i).name(), i);
        }
        next = new int[states.size()][];
        for (int i = 0; i < next.length; i++) {
            List<Target> targets = states.get(i).targets();
            int[] known = new int[targets.size()];
            int count = 0;
            for (Target target : targets) {
                Integer index = indices.get(target.stateName());
                if (index == null) {
                    leadsElsewhere.set(i);
                } else {
                    known[count++] = index;
                }
            }
            next[i] = count == known.length ? known : Arrays.copyOf(known, count);
        }
        start = Optional.ofNullable(indices.get(scope.node().path("StartAt").asText()))
                .map(states::get);
    }

    /** Returns that of each scope of a definition, which are found once. */
    public static List<ControlFlow> of(Definition definition) {
        return definition
                .memo(
                        All.class,
                        all -> new All(
                                all.scopes().stream().map(ControlFlow::new).toList()))
                .scopes();
    }

    /** Returns the machine, or machine inside a state. */
    public Scope scope() {
        return scope;
    }

    /** Returns the state that a name means in this scope. */
    public Optional<StateNode> state(String name) {
        return Optional.ofNullable(indices.get(name)).map(states::get);
    }

    /** Returns whether every target is a state of the scope; a placeholder may become the name of any. */
    public boolean isKnown() {
        return start.isPresent() && leadsElsewhere.isEmpty();
    }

    /** Returns whether some way leads from the start to a state; of an unknown start, that none does. */
    public boolean isReached(StateNode state) {
        if (reached == null) {
            reached = start.map(this::reach).orElseGet(BitSet::new);
        }
        return reached.get(indices.get(state.name()));
    }

    /** Returns a state and those to which some way leads from it. */
    public Set<StateNode> from(StateNode state) {
        return reach(state).stream().mapToObj(states::get).collect(Collectors.toSet());
    }

    private BitSet reach(StateNode from) {
        BitSet found = new BitSet();
        int[] open = new int[states.size()];
        int count = 0;
        open[count++] = indices.get(from.name());
        found.set(open[0]);
        while (count > 0) {
            for (int target : next[open[--count]]) {
                if (!found.get(target)) {
                    found.set(target);
                    open[count++] = target;
                }
            }
        }
        return found;
    }

    /** Returns the states from each of which a way leads to each other of them and back, one list for each such group. */
    public List<List<StateNode>> cycles() {
        if (cycles == null) {
            cycles = leadsBack() ? new Components().cycles : List.of();
        }
        return cycles;
    }

    /** Returns whether a state leads to one before it in the text; otherwise there is no cycle. */
    private boolean leadsBack() {
        for (int i = 0; i < next.length; i++) {
            for (int target : next[i]) {
                if (target <= i) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether the execution may get from some states to another one, or may end in one of them. */
    public boolean canLeave(List<StateNode> cycle) {
        BitSet members = new BitSet();
        cycle.forEach(state -> members.set(indices.get(state.name())));
        for (StateNode state : cycle) {
            int index = indices.get(state.name());
            if (state.mayEnd() || leadsElsewhere.get(index) || next[index].length == 0) {
                return true;
            }
            for (int target : next[index]) {
                if (!members.get(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tarjan's strongly connected components, with a stack of its own. */
    private final class Components {

        private final List<List<StateNode>> cycles = new ArrayList<>();
        private final int[] number = new int[states.size()];
        private final int[] low = new int[states.size()];
        private final int[] edge = new int[states.size()];
        private final int[] way = new int[states.size()];
        private final int[] open = new int[states.size()];
        private final BitSet isOpen = new BitSet();
        private int opened;
        private int numbered;

        private Components() {
            for (int i = 0; i < number.length; i++) {
                if (number[i] == 0) {
                    walk(i);
                }
            }
            cycles.sort((a, b) -> Integer.compare(
                    indices.get(a.get(0).name()), indices.get(b.get(0).name())));
        }

        private void walk(int from) {
            int depth = 0;
            way[0] = from;
            enter(from);
            while (depth >= 0) {
                int at = way[depth];
                if (edge[at] < next[at].length) {
                    int target = next[at][edge[at]++];
                    if (number[target] == 0) {
                        way[++depth] = target;
                        enter(target);
                    } else if (isOpen.get(target)) {
                        low[at] = Math.min(low[at], number[target]);
                    }
                } else {
                    if (low[at] == number[at]) {
                        close(at);
                    }
                    if (--depth >= 0) {
                        low[way[depth]] = Math.min(low[way[depth]], low[at]);
                    }
                }
            }
        }

        private void enter(int state) {
            number[state] = ++numbered;
            low[state] = numbered;
            open[opened++] = state;
            isOpen.set(state);
        }

        private void close(int root) {
            List<Integer> members = new ArrayList<>();
            int member;
            do {
                member = open[--opened];
                isOpen.clear(member);
                members.add(member);
            } while (member != root);
            if (members.size() > 1 || leadsToItself(root)) {
                Collections.sort(members);
                cycles.add(members.stream().map(states::get).toList());
            }
        }

        private boolean leadsToItself(int state) {
            for (int target : next[state]) {
                if (target == state) {
                    return true;
                }
            }
            return false;
        }
    }
}
