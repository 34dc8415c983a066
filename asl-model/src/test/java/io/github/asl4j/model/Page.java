package io.github.asl4j.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the guide: the code and the tables that stand in it. */
public record Page(String text) {

    private static final Path ROOT = Path.of(System.getProperty("asl.root", ".."));

    /** What a whole cell of a table is if it is code. */
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A block of code.
     *
     * @param before the nearest line above that is not empty
     */
    public record Block(String before, String language, String text) {}

    /** A table below a heading; the first row is its head. */
    public record Table(String heading, List<List<String>> rows) {

        /** Returns the rows below the head. */
        public List<List<String>> body() {
            return rows.subList(1, rows.size());
        }

        /** Returns what stands in a column of the head; empty if it is no code. */
        public String head(int column) {
            return code(rows.get(0).get(column));
        }
    }

    /** Reads a page by its path from the root of the project. */
    public static Page read(String file) {
        try {
            return new Page(Files.readString(ROOT.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the code of a cell that is nothing else; empty of any other. */
    public static String code(String cell) {
        return CODE.matcher(cell).matches() ? cell.substring(1, cell.length() - 1) : "";
    }

    /** Returns the blocks in some languages, in order. */
    public List<Block> blocks(String... languages) {
        List<Block> blocks = new ArrayList<>();
        String before = "";
        String language = null;
        StringBuilder block = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (language == null && line.startsWith("```")) {
                language = line.substring(3);
                block.setLength(0);
            } else if (language != null && line.equals("```")) {
                if (List.of(languages).contains(language)) {
                    blocks.add(new Block(before, language, block.toString()));
                }
                language = null;
            } else if (language != null) {
                block.append(line).append('\n');
            } else if (!line.isBlank()) {
                before = line;
            }
        }
        return blocks;
    }

    /** Returns the tables, in order. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String heading = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("| ")) {
                rows.add(Stream.of(line.substring(2, line.length() - 2).split(" \\| "))
                        .toList());
            } else if (!line.startsWith("|--") && !rows.isEmpty()) {
                tables.add(new Table(heading, List.copyOf(rows)));
                rows.clear();
            }
            heading = line.startsWith("#") ? line : heading;
        }
        return tables;
    }
}
