package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.diagram.Graph.Kind;
import io.github.asl4j.diagram.Graph.Node;
import java.util.HashMap;
import java.util.Map;

/** Writes a directed graph. States with others inside are clusters; edges lead to points in them. */
final class Dot {

    private final StringBuilder text = new StringBuilder();
    private final Taken taken;
    private int states;

    private Dot(Taken taken) {
        this.taken = taken;
    }

    static String write(Graph graph, Taken taken) {
        Dot dot = new Dot(taken);
        dot.text.append("""
                digraph {
                  compound=true
                  fontname="Helvetica"
                  node [shape=box style="rounded,filled" fillcolor=white fontname="Helvetica"]
                  edge [fontname="Helvetica" fontsize=10]
                """);
        dot.write(graph, "g", "  ");
        return dot.text.append("}\n").toString();
    }

    /** What stands for a state at the ends of edges, and the cluster around it, if it has others inside. */
    private record Ends(String in, String out, String cluster) {}

    private void write(Graph graph, String id, String indent) {
        Map<String, Ends> ends = new HashMap<>();
        line(indent, id + "_start [shape=circle label=\"\" width=0.2 fillcolor=black]");
        line(indent, id + "_end [shape=doublecircle label=\"\" width=0.15 fillcolor=black]");
        for (Node node : graph.nodes()) {
            ends.put(node.name(), node.inside().isEmpty() ? box(node, indent) : cluster(node, indent));
        }
        edge(indent, new Ends(id + "_start", id + "_start", ""), ends.get(graph.startAt()), "");
        for (Edge edge : graph.edges()) {
            String attributes = (edge.label().isEmpty() ? "" : " label=" + quoted(edge.label()))
                    + (edge.kind() == Kind.CATCH ? " style=dashed" : "")
                    + (taken.isTaken(edge) ? " penwidth=2.5 color=\"#1d8102\"" : "");
            edge(indent, ends.get(edge.from()), ends.get(edge.to()), attributes);
        }
        for (Node node : graph.nodes()) {
            if (node.isEnd()) {
                edge(indent, ends.get(node.name()), new Ends(id + "_end", id + "_end", ""), "");
            }
        }
    }

    private Ends box(Node node, String indent) {
        String id = "s" + ++states;
        String label = node.detail().isEmpty() ? node.name() : node.name() + "\n" + node.detail();
        line(indent, id + " [label=" + quoted(label) + color(node) + "]");
        return new Ends(id, id, "");
    }

    private Ends cluster(Node node, String indent) {
        String id = "s" + ++states;
        line(indent, "subgraph cluster_" + id + " {");
        line(indent, "  label=" + quoted(node.name()) + " style=\"rounded,dashed\"" + color(node));
        int branch = 0;
        for (Graph inside : node.inside()) {
            write(inside, id + "_" + ++branch, indent + "  ");
        }
        line(indent, "}");
        return new Ends(id + "_1_start", id + "_1_end", "cluster_" + id);
    }

    private String color(Node node) {
        if (!taken.isVisited(node.name())) {
            return "";
        }
        return taken.isUnfinished(node.name())
                ? " color=\"#d13212\" fillcolor=\"#fdecea\""
                : " color=\"#1d8102\" fillcolor=\"#e3f4e1\"";
    }

    private void edge(String indent, Ends from, Ends to, String attributes) {
        String all = attributes
                + (from.cluster().isEmpty() ? "" : " ltail=" + from.cluster())
                + (to.cluster().isEmpty() ? "" : " lhead=" + to.cluster());
        line(indent, from.out() + " -> " + to.in() + (all.isEmpty() ? "" : " [" + all.strip() + "]"));
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
