package io.github.asl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The definitions of a project. */
final class ProjectFiles {

    private static final String ENDING = ".asl.json";

    private ProjectFiles() {}

    /** Returns the files of the paths; without any, those that are written by hand and those that are generated. */
    static Set<Path> of(MavenProject project, List<File> paths) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (File path : paths) {
            if (!path.exists()) {
                throw new IOException("<path>" + path + "</path> does not exist");
            }
            add(path.toPath(), files);
        }
        if (paths.isEmpty()) {
            files.addAll(byHand(project));
            for (Path file : GeneratedFiles.of(project).files()) {
                if (file.toString().endsWith(ENDING)) {
                    add(file, files);
                }
            }
        }
        return files;
    }

    /** Returns those below {@code src/main}. */
    static Set<Path> byHand(MavenProject project) throws IOException {
        Set<Path> files = new TreeSet<>();
        add(project.getBasedir().toPath().resolve("src").resolve("main"), files);
        return files;
    }

    private static void add(Path path, Set<Path> files) throws IOException {
        if (Files.isRegularFile(path)) {
            files.add(path);
        } else if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                        .forEach(files::add);
            }
        }
    }

    /** Returns the name of the machine that a file holds. */
    static String machineName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8; save it as UTF-8", e);
        }
    }

    /** Returns the name of a file from the folder of the project on. */
    static String name(MavenProject project, Path file) {
        Path folder = project.getBasedir().toPath();
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
