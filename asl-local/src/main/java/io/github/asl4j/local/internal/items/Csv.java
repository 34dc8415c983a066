package io.github.asl4j.local.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads separated values row by row. Empty lines are no rows.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Csv {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private int at;

    Csv(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Returns the next row; empty at the end. */
    Optional<List<String>> next() {
        while (at < text.length() && isLineEnd(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>();
        row.add(value());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            row.add(value());
        }
        return Optional.of(row);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            quoted(value);
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return value.append(text, start, at).toString();
    }

    /** Reads to the closing quote; a doubled quote is one of the value. */
    private void quoted(StringBuilder value) {
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character != QUOTE) {
                value.append(character);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                value.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
    }
}
