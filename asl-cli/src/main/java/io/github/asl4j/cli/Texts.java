package io.github.asl4j.cli;

import io.github.asl4j.validate.internal.SourceLine;

/** Texts of unknown length and origin, as they can be shown. */
final class Texts {

    private Texts() {}

    /** Returns a text, or its beginning, in one line and without what would give orders to a terminal. */
    static String cut(String text, int length) {
        boolean isLong = text.length() > length;
        int end = isLong && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return SourceLine.printable(isLong ? text.substring(0, end) + "…" : text);
    }
}
