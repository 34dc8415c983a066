package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.HistoryEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The way that an execution took. The names of states are unique in a machine, those inside others included.
 *
 * @param visited the states that were entered
 * @param unfinished those of them that were entered once more than they were left: they failed, or were cut off
 * @param ways the ways from state to state
 */
record Taken(Set<String> visited, Set<String> unfinished, Set<Way> ways) {

    static final Taken NOTHING = new Taken(Set.of(), Set.of(), Set.of());

    /** A way from one state to another. */
    record Way(String from, String to) {}

    static Taken by(Execution execution) {
        Taken taken = new Taken(new HashSet<>(), new HashSet<>(), new HashSet<>());
        Deque<Execution> open = new ArrayDeque<>();
        open.add(execution);
        while (!open.isEmpty()) {
            Execution each = open.poll();
            taken.add(each);
            each.mapRuns().forEach(run -> open.addAll(run.executions()));
        }
        return taken;
    }

    private void add(Execution execution) {
        Map<Long, String> left = new HashMap<>();
        Map<String, Integer> inside = new HashMap<>();
        for (HistoryEvent event : execution.history()) {
            if (event.type().endsWith("StateEntered")) {
                String name = name(event);
                visited.add(name);
                inside.merge(name, 1, Integer::sum);
                String before = left.get(event.previousEventId());
                if (before != null) {
                    ways.add(new Way(before, name));
                }
            } else if (event.type().endsWith("StateExited")) {
                String name = name(event);
                left.put(event.id(), name);
                inside.merge(name, -1, Integer::sum);
            }
        }
        inside.forEach((name, times) -> {
            if (times > 0) {
                unfinished.add(name);
            }
        });
    }

    private static String name(HistoryEvent event) {
        return String.valueOf(event.details(false).get("name"));
    }

    boolean isVisited(String state) {
        return visited.contains(state);
    }

    boolean isUnfinished(String state) {
        return unfinished.contains(state);
    }

    boolean isTaken(Edge edge) {
        return ways.contains(new Way(edge.from(), edge.to()));
    }
}
