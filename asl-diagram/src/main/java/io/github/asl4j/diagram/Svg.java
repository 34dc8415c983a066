package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.diagram.Graph.Kind;
import io.github.asl4j.diagram.Graph.Node;
import io.github.asl4j.diagram.Scene.Area;
import io.github.asl4j.diagram.Scene.Box;
import io.github.asl4j.diagram.Scene.Inside;
import io.github.asl4j.diagram.Scene.Line;
import java.util.Optional;

/** Draws a scene and all scenes in it. */
final class Svg {

    private static final String STYLE = """
              text { font-family: "Amazon Ember", "Helvetica Neue", Helvetica, Arial, sans-serif; fill: #16191f; text-anchor: middle }
              .box { fill: #ffffff; stroke: #879596; stroke-width: 1 }
              .group { fill: #fafafa; stroke: #879596; stroke-dasharray: 4 3 }
              .pill { fill: #eaeded; stroke: #879596 }
              .caption { fill: #545b64 }
              .line { fill: none; stroke: #545b64; stroke-width: 1.2; marker-end: url(#arrow) }
              .catch { stroke-dasharray: 5 4 }
              .taken { stroke: #1d8102; stroke-width: 2.4; marker-end: url(#arrow-taken) }
              .visited { fill: #e3f4e1; stroke: #1d8102; stroke-width: 1.6 }
              .unfinished { fill: #fdecea; stroke: #d13212; stroke-width: 1.6 }
              .behind { fill: #ffffff; fill-opacity: 0.85 }
            """;

    private final StringBuilder text = new StringBuilder();
    private final Taken taken;

    private Svg(Taken taken) {
        this.taken = taken;
    }

    static String write(Graph graph, Taken taken) {
        Scene scene = Layout.of(graph, true);
        Svg svg = new Svg(taken);
        svg.line("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                .formatted(scene.width(), scene.height(), scene.width(), scene.height()));
        svg.line("<style>\n" + STYLE + "</style>");
        svg.line("<defs>" + marker("arrow", "#545b64") + marker("arrow-taken", "#1d8102") + "</defs>");
        svg.line("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.write(scene);
        svg.line("</svg>");
        return svg.text.toString();
    }

    private static String marker(String id, String color) {
        return "<marker id=\"" + id
                + "\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"" + color
                + "\"/></marker>";
    }

    private void write(Scene scene) {
        scene.lines().forEach(this::write);
        scene.boxes().forEach(this::write);
        // Above the lines that pass below them.
        scene.lines().forEach(line -> label(line.label(), line.labelArea()));
    }

    private void write(Line line) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < line.xs().length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(line.xs()[i]).append(' ').append(line.ys()[i]);
        }
        Optional<Edge> edge = line.edge();
        line("<path class=\"line"
                + (edge.filter(each -> each.kind() == Kind.CATCH).isPresent() ? " catch" : "")
                + (edge.filter(taken::isTaken).isPresent() ? " taken" : "") + "\" d=\"" + path + "\"/>");
    }

    private void write(Box box) {
        Area area = box.area();
        String shape = box.node().isEmpty() ? "pill" : box.inside().isEmpty() ? "box" : "group";
        String state = box.node().map(this::state).orElse("");
        int round = box.node().isEmpty() ? area.height() / 2 : 6;
        line("<rect class=\"" + shape + state + "\" x=\"" + area.x() + "\" y=\"" + area.y() + "\" width=\""
                + area.width() + "\" height=\"" + area.height() + "\" rx=\"" + round + "\"/>");
        int y = area.y() + (box.node().isEmpty() ? 5 : 10);
        lines(box.title(), area.centre(), y, "");
        lines(box.caption(), area.centre(), y + box.title().height(), " class=\"caption\"");
        for (Inside inside : box.inside()) {
            line("<g transform=\"translate(" + inside.x() + " " + inside.y() + ")\">");
            write(inside.scene());
            line("</g>");
        }
    }

    private String state(Node node) {
        if (!taken.isVisited(node.name())) {
            return "";
        }
        return taken.isUnfinished(node.name()) ? " unfinished" : " visited";
    }

    private void label(Label label, Area area) {
        if (label.lines().isEmpty()) {
            return;
        }
        line("<rect class=\"behind\" x=\"" + area.x() + "\" y=\"" + area.y() + "\" width=\"" + area.width()
                + "\" height=\"" + area.height() + "\"/>");
        lines(label, area.centre(), area.y(), "");
    }

    private void lines(Label label, int x, int y, String attributes) {
        for (int i = 0; i < label.lines().size(); i++) {
            line("<text x=\"" + x + "\" y=\"" + Math.round(y + label.base(i)) + "\" font-size=\"" + label.size() + "\""
                    + attributes + ">" + escaped(label.lines().get(i)) + "</text>");
        }
    }

    /** Returns a text as XML can hold it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default ->
                    escaped.appendCodePoint(
                            character < ' '
                                            || character >= Character.MIN_SURROGATE
                                                    && character <= Character.MAX_SURROGATE
                                            || character == 0xFFFE
                                            || character == 0xFFFF
                                    ? '\uFFFD'
                                    : character);
            }
        });
        return escaped.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
