package io.github.asl4j.diagram;

import io.github.asl4j.diagram.Scene.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Where lines run. Between two rows each target has a track of its own, across, on which all lines to it meet. A line that
 * does not lead to the next row takes the lane of its target, down or up beside all boxes: on the left up, on the right down.
 */
final class Routes {

    private static final int TRACK = 8;
    private static final int LANE = 10;
    private static final int ARROW = 16;

    /** The vertical part of lines to a box. */
    private record Lane(int target, boolean isLeft) {}

    /** The gaps, by the row below them, that a lane spans. */
    private static final class Span {

        private int from = Integer.MAX_VALUE;
        private int to;
        private int column;

        void include(int gap) {
            from = Math.min(from, gap);
            to = Math.max(to, gap);
        }
    }

    private final Map<Lane, Span> lanes = new LinkedHashMap<>();

    /** The tracks of each gap: those out to a lane, then those in to a box. */
    private final List<Map<Object, Integer>> out = new ArrayList<>();

    private final List<Map<Object, Integer>> in = new ArrayList<>();
    private final int[] top;
    private int leftColumns = -1;
    private int rightColumns;
    private int leftEdge;
    private int rightEdge;

    Routes(int rows) {
        top = new int[rows + 1];
        for (int gap = 0; gap <= rows; gap++) {
            out.add(new HashMap<>());
            in.add(new HashMap<>());
        }
    }

    /** Returns whether a line leads anywhere but to the next row. */
    boolean isBeside(int row, int targetRow) {
        return targetRow != row + 1;
    }

    private static Lane lane(int row, int targetRow, int target) {
        return new Lane(target, targetRow <= row);
    }

    /** Makes room for a line. */
    void add(int row, int targetRow, int target) {
        in.get(targetRow).computeIfAbsent(target, key -> in.get(targetRow).size());
        if (isBeside(row, targetRow)) {
            Lane lane = lane(row, targetRow, target);
            out.get(row + 1).computeIfAbsent(lane, key -> out.get(row + 1).size());
            Span span = lanes.computeIfAbsent(lane, key -> new Span());
            span.include(row + 1);
            span.include(targetRow);
        }
    }

    /** Puts lanes that do not meet into one column. */
    private void assignColumns() {
        if (leftColumns >= 0) {
            return;
        }
        leftColumns = columns(true);
        rightColumns = columns(false);
    }

    private int columns(boolean isLeft) {
        PriorityQueue<Span> open = new PriorityQueue<>(Comparator.comparingInt(span -> span.to));
        int columns = 0;
        Stream<Span> spans = lanes.entrySet().stream()
                .filter(lane -> lane.getKey().isLeft() == isLeft)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(span -> span.from));
        for (Span span : (Iterable<Span>) spans::iterator) {
            boolean isFree = !open.isEmpty() && open.peek().to < span.from;
            span.column = isFree ? open.poll().column : columns++;
            open.add(span);
        }
        return columns;
    }

    int leftWidth() {
        assignColumns();
        return leftColumns * LANE;
    }

    int rightWidth() {
        assignColumns();
        return rightColumns * LANE;
    }

    /** Puts the tracks above a row at a height, and returns the height at which the row begins. */
    int placeGap(int row, int y) {
        top[row] = y;
        int tracks = out.get(row).size() + in.get(row).size();
        return tracks == 0 ? y : y + tracks * TRACK + ARROW;
    }

    /** Puts the lanes beside the boxes, which stand between two edges. */
    void placeLanes(int left, int right) {
        leftEdge = left;
        rightEdge = right;
    }

    private int x(Lane lane) {
        int distance = LANE * (lanes.get(lane).column + 1) - 2;
        return lane.isLeft() ? leftEdge - distance : rightEdge + distance;
    }

    private int trackOut(int gap, Lane lane) {
        return top[gap] + TRACK * out.get(gap).get(lane);
    }

    private int trackIn(int gap, int target) {
        return top[gap] + TRACK * (out.get(gap).size() + in.get(gap).get(target));
    }

    /** Returns the points of a line, across and down. */
    int[][] points(int x, int y, int row, int target, int targetRow, Area area) {
        int end = trackIn(targetRow, target);
        if (isBeside(row, targetRow)) {
            Lane lane = lane(row, targetRow, target);
            int start = trackOut(row + 1, lane);
            return new int[][] {
                {x, x, x(lane), x(lane), area.centre(), area.centre()}, {y, start, start, end, end, area.y()}
            };
        } else if (x == area.centre()) {
            return new int[][] {{x, x}, {y, area.y()}};
        }
        return new int[][] {{x, x, area.centre(), area.centre()}, {y, end, end, area.y()}};
    }
}
