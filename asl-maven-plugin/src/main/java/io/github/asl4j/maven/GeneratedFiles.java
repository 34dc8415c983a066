package io.github.asl4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** What {@code asl:generate} wrote last: a list of files in the build directory. */
record GeneratedFiles(Path list) {

    static GeneratedFiles of(MavenProject project) {
        return new GeneratedFiles(Path.of(project.getBuild().getDirectory(), "asl", "generated.txt"));
    }

    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list)) {
                files.add(Path.of(line));
            }
        }
        return files;
    }

    /** Deletes the files that are not generated any more, and returns how many. */
    int replaceBy(Collection<Path> files) throws IOException {
        int deleted = 0;
        for (Path before : files()) {
            if (!files.contains(before) && Files.deleteIfExists(before)) {
                deleted++;
            }
        }
        Files.createDirectories(list.getParent());
        Files.write(list, files.stream().map(Path::toString).toList());
        return deleted;
    }
}
