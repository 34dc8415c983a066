package io.github.asl4j.validate.internal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a file as it can be shown: no longer than a terminal is wide, and without what would give orders to it.
 *
 * @param text the line, or the part of it around a place
 * @param indent what stands before the place, as white space of the same width
 */
public record SourceLine(String text, String indent) {

    /** So long a line is shown whole; of a longer one, the part from so far before the place to so far behind it. */
    private static final int WHOLE = 120;

    private static final int BEFORE = 80;
    private static final int AFTER = 40;
    private static final String CUT = "…";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** All but the tab; what is put in its place is as wide. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\t]]");

    /** Returns the lines of a text, as positions count them. */
    public static List<String> split(String text) {
        return List.of(LINE_END.split(text, -1));
    }

    /** Returns a text with a mark in place of each control character. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** Returns what can be shown of a line around a column, from 1. */
    public static SourceLine around(String line, int column) {
        int at = Math.min(column - 1, line.length());
        int from = line.length() <= WHOLE || at <= BEFORE ? 0 : whole(line, at - BEFORE);
        int to = line.length() <= WHOLE || line.length() - at <= AFTER ? line.length() : whole(line, at + AFTER);
        String before = (from > 0 ? CUT : "") + printable(line.substring(from, at));
        String behind = printable(line.substring(at, to)) + (to < line.length() ? CUT : "");
        return new SourceLine(before + behind, indent(before));
    }

    /** Returns an offset that does not cut a character in two. */
    private static int whole(String line, int offset) {
        return Character.isLowSurrogate(line.charAt(offset)) ? offset + 1 : offset;
    }

    /** A tab stays one, so that the caret stands right whatever its width. */
    private static String indent(String before) {
        StringBuilder indent = new StringBuilder();
        before.codePoints().forEach(character -> {
            if (character == '\t') {
                indent.append('\t');
            } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
                indent.append(isWide(character) ? "  " : " ");
            }
        });
        return indent.toString();
    }

    /** Returns whether terminals show it in two columns: the ideographs, their syllables, and pictures. */
    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || character >= 0x1100 && character <= 0x115F
                || character >= 0x3000 && character <= 0x30FF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xFF01 && character <= 0xFF60
                || character >= 0x1F300 && character <= 0x1FAFF;
    }
}
