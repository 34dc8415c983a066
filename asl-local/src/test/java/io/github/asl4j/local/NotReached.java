package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of the rows of a recording that are not reached, each with the reason. It must be exact, so a row can neither
 * join it nor leave it unseen. {@code -Dasl.expected=write} rewrites it, keeping the reasons that are there.
 */
public final class NotReached {

    private static final Path RESOURCES = Path.of("src/test/resources/recorded");

    private NotReached() {}

    /** Compares the rows that were not reached, with what differs, with the list. */
    public static void check(String recording, Map<String, String> notReached) {
        Path list = RESOURCES.resolve(recording + ".not-reached");
        if (System.getProperty("asl.expected", "check").equals("write")) {
            write(list, notReached);
        }
        assertThat(notReached.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()))
                .as("rows that are not reached; if a change of the list is right, -Dasl.expected=write makes it")
                .allSatisfy(line -> assertThat(read(list)).containsKey(line.substring(0, line.indexOf(": "))))
                .hasSameSizeAs(read(list).keySet());
    }

    private static Map<String, String> read(Path list) {
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

    private static void write(Path list, Map<String, String> notReached) {
        Map<String, String> known = read(list);
        List<String> lines = new ArrayList<>();
        new TreeMap<>(notReached).forEach((id, reason) -> lines.add(id + ": " + known.getOrDefault(id, reason)));
        try {
            Files.createDirectories(list.getParent());
            Files.write(list, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
