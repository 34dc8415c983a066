package io.github.asl4j.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a layered picture: every edge leads to a lower row, but those that close a circle. Time and memory grow with
 * nodes and edges; no recursion, since a machine may have ten thousands of states in a row.
 */
final class Layers {

    private final int[][] next;
    private final int[] layer;

    private Layers(int[][] next, int first) {
        this.next = next;
        this.layer = new int[next.length];
        assign(withoutBackEdges(first));
    }

    /**
     * Returns the row of each node.
     *
     * @param next to which nodes the edges of each node lead
     * @param first the node to begin with
     */
    static int[] of(int[][] next, int first) {
        return new Layers(next, first).layer;
    }

    /** Returns the edges that close no circle, by a search in depth. */
    private List<List<Integer>> withoutBackEdges(int first) {
        List<List<Integer>> forward = new ArrayList<>();
        for (int[] targets : next) {
            forward.add(new ArrayList<>(targets.length));
        }
        int[] at = new int[next.length];
        boolean[] seen = new boolean[next.length];
        boolean[] open = new boolean[next.length];
        for (int i = 0; i < next.length; i++) {
            // The first node first; those that it does not reach follow in their order.
            int root = i == 0 ? first : i <= first ? i - 1 : i;
            if (seen[root]) {
                continue;
            }
            Deque<Integer> way = new ArrayDeque<>(List.of(root));
            seen[root] = true;
            open[root] = true;
            while (!way.isEmpty()) {
                int node = way.peek();
                if (at[node] == next[node].length) {
                    open[node] = false;
                    way.pop();
                    continue;
                }
                int target = next[node][at[node]++];
                if (open[target]) {
                    continue;
                }
                forward.get(node).add(target);
                if (!seen[target]) {
                    seen[target] = true;
                    open[target] = true;
                    way.push(target);
                }
            }
        }
        return forward;
    }

    /** Puts each node below all that lead to it. */
    private void assign(List<List<Integer>> forward) {
        int[] waitsFor = new int[next.length];
        forward.forEach(targets -> targets.forEach(target -> waitsFor[target]++));
        Deque<Integer> ready = new ArrayDeque<>();
        for (int node = 0; node < next.length; node++) {
            if (waitsFor[node] == 0) {
                ready.add(node);
            }
        }
        Arrays.fill(layer, 0);
        while (!ready.isEmpty()) {
            int node = ready.poll();
            for (int target : forward.get(node)) {
                layer[target] = Math.max(layer[target], layer[node] + 1);
                if (--waitsFor[target] == 0) {
                    ready.add(target);
                }
            }
        }
    }
}
