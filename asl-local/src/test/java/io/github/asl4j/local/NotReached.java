package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a corpus that are not reached, each with the reason, in a file that must be exact: a row can neither join it
 * nor leave it unseen. {@code -Dasl.expected=write} rewrites it, keeping the reasons that are there.
 */
public final class NotReached {

    private static final Path RESOURCES = Path.of("src/test/resources/recorded");

    private final Path list;

    /** Reads the list of a corpus. */
    public NotReached(String corpus) {
        this.list = RESOURCES.resolve(corpus + ".not-reached");
    }

    /** Compares the rows that were not reached, with what differs, with the list. */
    public void check(Map<String, String> notReached) {
        if (System.getProperty("asl.expected", "check").equals("write")) {
            write(notReached);
        }
        Map<String, String> known = read();
        assertThat(notReached.entrySet().stream()
                        .filter(entry -> !known.containsKey(entry.getKey()))
                        .map(entry -> entry.getKey() + ": " + entry.getValue()))
                .as("rows that are not reached any more; if that is right, -Dasl.expected=write says so in the list")
                .isEmpty();
        assertThat(known.keySet().stream().filter(id -> !notReached.containsKey(id)))
                .as("rows in the list that are reached now; -Dasl.expected=write takes them out")
                .isEmpty();
    }

    private Map<String, String> read() {
        try {
            Map<String, String> lines = new TreeMap<>();
            for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
                lines.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the lines by their reasons. */
    private void write(Map<String, String> notReached) {
        Map<String, String> known = read();
        Map<String, String> reasons = new TreeMap<>(notReached);
        reasons.replaceAll(known::getOrDefault);
        StringBuilder lines = new StringBuilder();
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.append(entry.getKey())
                        .append(": ")
                        .append(entry.getValue().replaceAll("\\s+", " "))
                        .append('\n'));
        try {
            Files.createDirectories(list.getParent());
            // Not as text: a value may hold half a character.
            Files.write(list, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
