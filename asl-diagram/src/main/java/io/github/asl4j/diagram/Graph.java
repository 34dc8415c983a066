package io.github.asl4j.diagram;

import java.util.List;

/**
 * The states of one {@code "States"} object, as a picture shows them.
 *
 * @param startAt the name of the first state
 */
record Graph(String startAt, List<Node> nodes, List<Edge> edges) {

    /**
     * A state.
     *
     * @param type its {@code "Type"}
     * @param detail what it does, for a second line; may be empty
     * @param inside the branches of a Parallel state, the processor of a Map
     * @param isEnd whether the machine, branch or iteration can end here
     */
    record Node(String name, String type, String detail, List<Graph> inside, boolean isEnd) {}

    /**
     * A way from one state to another.
     *
     * @param label when it is taken; may be empty
     */
    record Edge(String from, String to, Kind kind, String label) {}

    /** Why a way is taken. */
    enum Kind {
        /** {@code "Next"}. */
        NEXT,
        /** A Choice Rule, or {@code "Default"}. */
        CHOICE,
        /** A Catcher. */
        CATCH
    }
}
