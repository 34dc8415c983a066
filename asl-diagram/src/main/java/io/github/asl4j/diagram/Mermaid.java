package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.diagram.Graph.Kind;
import io.github.asl4j.diagram.Graph.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a state diagram. States are numbered, since their names may hold anything. */
final class Mermaid {

    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    private final StringBuilder classes = new StringBuilder();
    private final Taken taken;
    private int states;

    private Mermaid(Taken taken) {
        this.taken = taken;
    }

    static String write(Graph graph, Taken taken) {
        Mermaid mermaid = new Mermaid(taken);
        mermaid.write(graph, "  ");
        if (!mermaid.classes.isEmpty()) {
            mermaid.text
                    .append("  classDef visited fill:#e3f4e1,stroke:#1d8102\n")
                    .append("  classDef unfinished fill:#fdecea,stroke:#d13212\n")
                    .append(mermaid.classes);
        }
        return mermaid.text.toString();
    }

    private void write(Graph graph, String indent) {
        Map<String, String> ids = new HashMap<>();
        for (Node node : graph.nodes()) {
            String id = "s" + ++states;
            ids.put(node.name(), id);
            text.append(indent)
                    .append("state \"")
                    .append(escaped(node.name()))
                    .append("\" as ")
                    .append(id);
            if (!node.inside().isEmpty()) {
                text.append(" {\n");
                String separator = "";
                for (Graph inside : node.inside()) {
                    text.append(separator);
                    write(inside, indent + "  ");
                    separator = indent + "  --\n";
                }
                text.append(indent).append('}');
            }
            text.append('\n');
            if (taken.isVisited(node.name())) {
                classes.append("  class ")
                        .append(id)
                        .append(taken.isUnfinished(node.name()) ? " unfinished\n" : " visited\n");
            }
        }
        text.append(indent).append("[*] --> ").append(ids.get(graph.startAt())).append('\n');
        for (Edge edge : graph.edges()) {
            String label = edge.kind() == Kind.CATCH ? "catch " + edge.label() : edge.label();
            text.append(indent)
                    .append(ids.get(edge.from()))
                    .append(" --> ")
                    .append(ids.get(edge.to()))
                    .append(label.isEmpty() ? "" : " : " + escaped(label))
                    .append('\n');
        }
        for (Node node : graph.nodes()) {
            if (node.isEnd()) {
                text.append(indent).append(ids.get(node.name())).append(" --> [*]\n");
            }
        }
    }

    /** Returns a text in which every character that the language could take for its own stands as its number. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(character -> Character.isLetterOrDigit(character) || " .,_-+=$'?!/".indexOf(character) >= 0
                        ? Character.toString(character)
                        : Character.isISOControl(character) ? " " : "#" + character + ";")
                .collect(Collectors.joining());
    }
}
