package io.github.asl4j.sample.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text in columns; what is too wide goes on in the next line of its cell, after a comma if there is one. */
final class Table {

    private final int[] widths;
    private final List<String> lines = new ArrayList<>();

    Table(int... widths) {
        this.widths = widths.clone();
    }

    Table row(String... cells) {
        List<List<String>> wrapped = IntStream.range(0, cells.length)
                .mapToObj(i -> wrap(cells[i], widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(("%-" + widths[i] + "s  ").formatted(part));
            }
            lines.add(text.toString().stripTrailing());
        }
        return this;
    }

    private static List<String> wrap(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int comma = rest.lastIndexOf(',', width - 1);
            int end = comma > width / 2 ? comma + 1 : width;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    /** Returns the table with every line after {@code indent}. */
    String toString(String indent) {
        return lines.stream().map(line -> indent + line).collect(Collectors.joining("\n"));
    }
}
