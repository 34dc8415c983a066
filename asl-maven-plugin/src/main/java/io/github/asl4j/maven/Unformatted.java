package io.github.asl4j.maven;

import io.github.asl4j.model.DefinitionFormat;
import io.github.asl4j.model.InvalidDefinitionException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** A definition that would look different if it were formatted. */
record Unformatted(Path path, String formatted) {

    /** Returns those of some paths; without any, of those that are written by hand. */
    static List<Unformatted> in(MavenProject project, List<File> paths, boolean canonical)
            throws IOException, MojoFailureException {
        List<Unformatted> unformatted = new ArrayList<>();
        Set<Path> files = ProjectFiles.json(project, paths);
        for (Path file : files) {
            String text = ProjectFiles.text(file);
            try {
                String formatted = canonical ? DefinitionFormat.canonical(text) : DefinitionFormat.format(text);
                if (!formatted.equals(text)) {
                    unformatted.add(new Unformatted(file, formatted));
                }
            } catch (InvalidDefinitionException e) {
                throw new MojoFailureException(ProjectFiles.name(project, file) + ":" + e.getMessage());
            }
        }
        return unformatted;
    }
}
