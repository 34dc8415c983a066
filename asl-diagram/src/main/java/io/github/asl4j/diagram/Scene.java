package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Graph.Edge;
import io.github.asl4j.diagram.Graph.Node;
import java.util.List;
import java.util.Optional;

/** A graph laid out: where everything stands, in pixels from its upper left corner. */
record Scene(int width, int height, List<Box> boxes, List<Line> lines) {

    /** A rectangle. */
    record Area(int x, int y, int width, int height) {

        int centre() {
            return x + width / 2;
        }

        int bottom() {
            return y + height;
        }

        int right() {
            return x + width;
        }

        boolean overlaps(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }

    /**
     * A state; or the start or the end, which have no node.
     *
     * @param title its name, in lines
     * @param caption its type and what it does, in lines
     * @param inside the scenes in it, with their places in this one
     */
    record Box(Area area, Optional<Node> node, Label title, Label caption, List<Inside> inside) {}

    /** A scene in a box. */
    record Inside(int x, int y, Scene scene) {}

    /**
     * A way.
     *
     * @param edge the edge; none from the start and to the end
     * @param xs the points that it leads through, across
     * @param ys the same, down
     * @param label when it is taken, in lines
     * @param labelArea where the label stands
     */
    record Line(Optional<Edge> edge, int[] xs, int[] ys, Label label, Area labelArea) {}
}
