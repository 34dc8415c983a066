package io.github.asl4j.maven;

import io.github.asl4j.validate.source.SourceValidator;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The definitions of a project. */
final class ProjectFiles {

    private static final String ENDING = ".asl.json";

    private ProjectFiles() {}

    /** Returns all files of the paths that hold definitions; without any, those written by hand and those generated. */
    static Set<Path> sources(MavenProject project, List<File> paths) throws IOException {
        Set<Path> files = in(paths, SourceValidator::isSource);
        if (paths.isEmpty()) {
            Path folder = project.getBasedir().toPath();
            add(folder.resolve("src").resolve("main"), SourceValidator::isSource, files);
            try (Stream<Path> beside = Files.list(folder)) {
                beside.filter(SourceValidator::isSource).forEach(files::add);
            }
            GeneratedFiles.of(project).files().stream()
                    .filter(ProjectFiles::isJson)
                    .filter(Files::exists)
                    .forEach(files::add);
        }
        return files;
    }

    /** Returns the definitions in JSON of the paths; without any, those below {@code src/main}. */
    static Set<Path> json(MavenProject project, List<File> paths) throws IOException {
        Set<Path> files = in(paths, ProjectFiles::isJson);
        if (paths.isEmpty()) {
            add(project.getBasedir().toPath().resolve("src").resolve("main"), ProjectFiles::isJson, files);
        }
        return files;
    }

    private static boolean isJson(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static Set<Path> in(List<File> paths, Predicate<Path> kind) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (File path : paths) {
            if (!path.exists()) {
                throw new IOException("<path>" + path + "</path> does not exist");
            }
            add(path.toPath(), kind, files);
        }
        return files;
    }

    /** Adds a file whatever its name is, or those of a folder that are of a kind. */
    private static void add(Path path, Predicate<Path> kind, Set<Path> files) throws IOException {
        if (Files.isRegularFile(path)) {
            files.add(path);
        } else if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(file -> kind.test(file) && Files.isRegularFile(file))
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
