package io.github.asl4j.validate.source;

import io.github.asl4j.model.internal.Positions.Position;
import java.util.Arrays;

/** The lines of a text, which end by CR LF, LF or CR. */
final class Lines {

    private final int length;
    private int[] starts = new int[64];
    private int lines = 1;

    Lines(String text) {
        length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** Returns the offset of a position; of one behind the text, its end. */
    int offset(Position position) {
        if (position.line() > lines) {
            return length;
        }
        return Math.min(starts[position.line() - 1] + position.column() - 1, length);
    }
}
