package io.github.asl4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a case: an execution and what is expected of it.
 *
 * @param folder as it is shown
 * @param root the folder up to which shared files are looked for
 */
record CaseFolder(Path folder, Path root) {

    static final String EXPECTED = "expected.json";
    static final String INPUT = "input.json";
    static final List<String> MACHINES = List.of("machine.asl.json", "machine.asl.yaml", "machine.asl.yml");
    static final List<String> MOCKS = List.of("mocks.json");

    /** Returns the cases in a folder and below, in the order of their names; an input alone is one that is not finished. */
    static List<CaseFolder> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith(EXPECTED) || file.endsWith(INPUT))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .map(folder -> new CaseFolder(folder, root))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the folder's own name. */
    static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** Returns a file of the case. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Returns the file with one of these names in the folder, or in the nearest one above. */
    Optional<Path> nearest(List<String> names) {
        for (Path at = folder; at != null; at = at.equals(root) ? null : at.getParent()) {
            for (String name : names) {
                Path file = at.resolve(name);
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
