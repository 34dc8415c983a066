package io.github.asl4j.diagram;

import io.github.asl4j.local.Execution;
import io.github.asl4j.model.StateMachine;
import java.util.Objects;

/**
 * The picture of a machine, or of the way that an execution of it took: immutable, made without network or window system.
 *
 * <pre>{@code
 * Files.writeString(file, Diagram.of(machine).toSvg());
 * Files.writeString(file, Diagram.of(machine).with(execution).toSvg());
 * }</pre>
 */
public final class Diagram {

    private final Graph graph;
    private final Taken taken;

    private Diagram(Graph graph, Taken taken) {
        this.graph = graph;
        this.taken = taken;
    }

    /** Returns the picture of a machine. */
    public static Diagram of(StateMachine machine) {
        return new Diagram(GraphReader.read(machine.startAt(), machine.states()), Taken.NOTHING);
    }

    /**
     * Returns the picture with the way of an execution: the states that it entered are green, those that it never left are
     * red, and the ways between them are bold. States of a distributed Map count in all its child executions.
     *
     * @param execution an execution of this machine; states of another one are not shown
     */
    public Diagram with(Execution execution) {
        return new Diagram(graph, Taken.by(Objects.requireNonNull(execution, "execution")));
    }

    /**
     * Returns a Mermaid state diagram, which GitHub shows in Markdown.
     *
     * @see <a href="https://mermaid.js.org/syntax/stateDiagram.html">State diagrams</a>
     */
    public String toMermaid() {
        return Mermaid.write(graph, taken);
    }

    /**
     * Returns the picture in the language of Graphviz.
     *
     * @see <a href="https://graphviz.org/doc/info/lang.html">DOT language</a>
     */
    public String toDot() {
        return Dot.write(graph, taken);
    }

    /** Returns the picture as a document in SVG 1.1 that refers to nothing outside. */
    public String toSvg() {
        return Svg.write(graph, taken);
    }

    Graph graph() {
        return graph;
    }
}
