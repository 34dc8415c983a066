package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.diagram.Graph.Kind;
import io.github.asl4j.diagram.Graph.Node;
import io.github.asl4j.model.Catcher;
import io.github.asl4j.model.ChoiceRule;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateVisitor;
import io.github.asl4j.model.SucceedState;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.model.Transition;
import io.github.asl4j.model.WaitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the graph of a scope: its nodes, and by the visit of each state its edges. */
final class GraphReader {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private GraphReader() {}

    static Graph read(String startAt, Map<String, State> states) {
        GraphReader reader = new GraphReader();
        states.forEach((name, state) -> reader.nodes.add(state.accept(reader.new Visit(name))));
        return new Graph(startAt, List.copyOf(reader.nodes), List.copyOf(reader.edges));
    }

    private final class Visit implements StateVisitor<Node> {

        private final String name;

        Visit(String name) {
            this.name = name;
        }

        @Override
        public Node visit(TaskState state) {
            catchers(state.catchers());
            return node(state, service(state.resource()), List.of(), transition(state.transition()));
        }

        @Override
        public Node visit(ParallelState state) {
            catchers(state.catchers());
            List<Graph> branches = state.branches().stream()
                    .map(branch -> read(branch.startAt(), branch.states()))
                    .toList();
            return node(state, "", branches, transition(state.transition()));
        }

        @Override
        public Node visit(MapState state) {
            catchers(state.catchers());
            Graph processor =
                    read(state.itemProcessor().startAt(), state.itemProcessor().states());
            return node(state, "", List.of(processor), transition(state.transition()));
        }

        @Override
        public Node visit(PassState state) {
            return node(state, "", List.of(), transition(state.transition()));
        }

        @Override
        public Node visit(WaitState state) {
            return node(state, "", List.of(), transition(state.transition()));
        }

        @Override
        public Node visit(ChoiceState state) {
            for (ChoiceRule rule : state.choices()) {
                edges.add(new Edge(name, rule.next(), Kind.CHOICE, ConditionText.of(rule)));
            }
            state.defaultState().ifPresent(next -> edges.add(new Edge(name, next, Kind.CHOICE, "Default")));
            return node(state, "", List.of(), false);
        }

        @Override
        public Node visit(SucceedState state) {
            return node(state, "", List.of(), true);
        }

        @Override
        public Node visit(FailState state) {
            return node(state, "", List.of(), true);
        }

        private Node node(State state, String detail, List<Graph> inside, boolean isEnd) {
            return new Node(name, state.type(), detail, inside, isEnd);
        }

        /** Adds the way on, and returns whether there is none. */
        private boolean transition(Transition transition) {
            if (transition instanceof Transition.Next next) {
                edges.add(new Edge(name, next.stateName(), Kind.NEXT, ""));
                return false;
            }
            return true;
        }

        private void catchers(List<Catcher> catchers) {
            for (Catcher catcher : catchers) {
                String errors =
                        catcher.errorEquals().stream().map(ErrorName::text).collect(Collectors.joining(", "));
                edges.add(new Edge(name, catcher.next(), Kind.CATCH, errors));
            }
        }
    }

    /** Returns the last part of a resource, which says what is called: {@code sns:publish}, or the name of a function. */
    private static String service(String resource) {
        String integration = ":states:::";
        int at = resource.indexOf(integration);
        if (at >= 0) {
            return resource.substring(at + integration.length());
        }
        return resource.substring(resource.lastIndexOf(':') + 1);
    }
}
