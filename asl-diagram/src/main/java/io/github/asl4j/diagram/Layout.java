package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.diagram.Graph.Kind;
import io.github.asl4j.diagram.Graph.Node;
import io.github.asl4j.diagram.Scene.Area;
import io.github.asl4j.diagram.Scene.Box;
import io.github.asl4j.diagram.Scene.Inside;
import io.github.asl4j.diagram.Scene.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a graph out in rows, top down. Lines run down and across, and across only between rows; below each box its labels
 * stand side by side. So nothing can overlap.
 */
final class Layout {

    private static final int MARGIN = 12;
    private static final int BETWEEN = 28;
    private static final int HEADER = 10;
    private static final int NAME_CHARACTERS = 28;
    private static final int LABEL_CHARACTERS = 24;

    /** An edge between boxes by their numbers. */
    private record Way(Optional<Edge> edge, int from, int to, Label label) {

        int slot() {
            return Math.max(label.width() + 12, 16);
        }
    }

    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<List<Way>> waysFrom = new ArrayList<>();
    private int[] rowOf = {};
    private final List<List<Integer>> rows = new ArrayList<>();

    /** A box that has no place yet. */
    private record Sketch(
            Optional<Node> node, Label title, Label caption, List<Inside> inside, int width, int height) {}

    private Layout() {}

    /**
     * Lays out a graph and all in it.
     *
     * @param isWhole whether it is the machine, whose start and end are shown
     */
    static Scene of(Graph graph, boolean isWhole) {
        return new Layout().lay(graph, isWhole);
    }

    private Scene lay(Graph graph, boolean isWhole) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Node node : graph.nodes()) {
            numbers.put(node.name(), sketches.size());
            sketches.add(sketch(node));
        }
        for (Edge edge : graph.edges()) {
            String text = edge.kind() == Kind.CATCH ? "Catch " + edge.label() : edge.label();
            add(Optional.of(edge), numbers.get(edge.from()), numbers.get(edge.to()), text);
        }
        int first = numbers.get(graph.startAt());
        if (isWhole) {
            addStartAndEnd(graph, first);
            first = graph.nodes().size();
        }
        sketches.forEach(sketch -> waysFrom.add(new ArrayList<>()));
        ways.forEach(way -> waysFrom.get(way.from()).add(way));
        rowOf = Layers.of(
                waysFrom.stream()
                        .map(from -> from.stream().mapToInt(Way::to).toArray())
                        .toArray(int[][]::new),
                first);
        order();
        return place();
    }

    private void add(Optional<Edge> edge, int from, int to, String text) {
        ways.add(new Way(edge, from, to, Label.of(text, 11, LABEL_CHARACTERS)));
    }

    private void addStartAndEnd(Graph graph, int first) {
        int start = sketches.size();
        sketches.add(pill("Start"));
        add(Optional.empty(), start, first, "");
        int end = sketches.size();
        for (int i = 0; i < graph.nodes().size(); i++) {
            if (graph.nodes().get(i).isEnd()) {
                if (sketches.size() == end) {
                    sketches.add(pill("End"));
                }
                add(Optional.empty(), i, end, "");
            }
        }
    }

    private static Sketch pill(String text) {
        Label title = Label.of(text, 12, NAME_CHARACTERS);
        return new Sketch(
                Optional.empty(),
                title,
                Label.of("", 10, NAME_CHARACTERS),
                List.of(),
                title.width() + 2 * MARGIN + 8,
                title.height() + 10);
    }

    private static Sketch sketch(Node node) {
        Label title = Label.of(node.name(), 13, NAME_CHARACTERS);
        String detail = node.detail().isEmpty() ? node.type() : node.type() + ": " + node.detail();
        Label caption = Label.of(detail, 10, NAME_CHARACTERS + 8);
        int width = Math.max(title.width(), caption.width()) + 2 * MARGIN;
        int height = title.height() + caption.height() + 2 * HEADER;
        List<Inside> inside = new ArrayList<>();
        int x = MARGIN;
        int tallest = 0;
        for (Graph graph : node.inside()) {
            Scene scene = of(graph, false);
            inside.add(new Inside(x, height, scene));
            x += scene.width() + MARGIN;
            tallest = Math.max(tallest, scene.height());
        }
        return new Sketch(
                Optional.of(node),
                title,
                caption,
                inside,
                Math.max(width, inside.isEmpty() ? 0 : x),
                inside.isEmpty() ? height : height + tallest + MARGIN);
    }

    /** Sorts each row by where those above it stand, so that few lines cross. */
    private void order() {
        for (int i = 0; i < sketches.size(); i++) {
            while (rows.size() <= rowOf[i]) {
                rows.add(new ArrayList<>());
            }
            rows.get(rowOf[i]).add(i);
        }
        double[] place = new double[sketches.size()];
        double[] sum = new double[sketches.size()];
        int[] count = new int[sketches.size()];
        for (List<Integer> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int node = row.get(i);
                place[node] = count[node] > 0 ? sum[node] / count[node] : i / (double) row.size();
            }
            row.sort(Comparator.comparingDouble(node -> place[node]));
            for (int i = 0; i < row.size(); i++) {
                int node = row.get(i);
                place[node] = (i + 0.5) / row.size();
                List<Way> from = waysFrom.get(node);
                for (int k = 0; k < from.size(); k++) {
                    int to = from.get(k).to();
                    if (rowOf[to] > rowOf[node]) {
                        sum[to] += place[node] + k * 1e-3;
                        count[to]++;
                    }
                }
            }
        }
    }

    private int width(int node) {
        int slots = waysFrom.get(node).stream().mapToInt(Way::slot).sum();
        return Math.max(sketches.get(node).width(), slots);
    }

    private int width(List<Integer> row) {
        return row.stream().mapToInt(this::width).sum() + BETWEEN * (row.size() - 1);
    }

    private Scene place() {
        Routes routes = new Routes(rows.size());
        ways.forEach(way -> routes.add(rowOf[way.from()], rowOf[way.to()], way.to()));
        int widest = rows.stream().mapToInt(this::width).max().orElse(0);
        int left = MARGIN + routes.leftWidth();
        Area[] areas = new Area[sketches.size()];
        int y = routes.placeGap(0, MARGIN);
        for (int r = 0; r < rows.size(); r++) {
            int x = left + (widest - width(rows.get(r))) / 2;
            int bottom = y;
            int labels = 0;
            for (int node : rows.get(r)) {
                areas[node] = new Area(x, y, width(node), sketches.get(node).height());
                x += width(node) + BETWEEN;
                bottom = Math.max(bottom, areas[node].bottom());
                for (Way way : waysFrom.get(node)) {
                    labels = Math.max(labels, way.label().height());
                }
            }
            y = routes.placeGap(r + 1, bottom + (labels == 0 ? 6 : labels + 12));
        }
        routes.placeLanes(left, left + widest);
        List<Line> lines = new ArrayList<>();
        for (int node = 0; node < sketches.size(); node++) {
            addLines(node, areas, routes, lines);
        }
        List<Box> boxes = new ArrayList<>();
        for (int node = 0; node < sketches.size(); node++) {
            boxes.add(box(sketches.get(node), areas[node]));
        }
        return new Scene(left + widest + routes.rightWidth() + MARGIN, y + MARGIN, boxes, lines);
    }

    /** Adds the lines from a box, side by side in the order of where they lead. */
    private void addLines(int node, Area[] areas, Routes routes, List<Line> lines) {
        List<Way> from = new ArrayList<>(waysFrom.get(node));
        int row = rowOf[node];
        from.sort(Comparator.comparingInt(way -> routes.isBeside(row, rowOf[way.to()])
                ? rowOf[way.to()] <= row ? Integer.MIN_VALUE : Integer.MAX_VALUE
                : areas[way.to()].centre()));
        Area area = areas[node];
        int x = area.centre() - from.stream().mapToInt(Way::slot).sum() / 2;
        for (Way way : from) {
            int port = from.size() == 1 ? area.centre() : x + way.slot() / 2;
            x += way.slot();
            Area target = areas[way.to()];
            int[][] points = routes.points(port, area.bottom(), row, way.to(), rowOf[way.to()], target);
            Area label = new Area(
                    port - way.label().width() / 2,
                    area.bottom() + 6,
                    way.label().width(),
                    way.label().height());
            lines.add(new Line(way.edge(), points[0], points[1], way.label(), label));
        }
    }

    private static Box box(Sketch sketch, Area area) {
        int shift = (area.width() - sketch.width()) / 2;
        List<Inside> inside = sketch.inside().stream()
                .map(each -> new Inside(area.x() + shift + each.x(), area.y() + each.y(), each.scene()))
                .toList();
        return new Box(area, sketch.node(), sketch.title(), sketch.caption(), inside);
    }
}
