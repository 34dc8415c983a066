package io.github.asl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Formats the definitions of the project that are written by hand: two spaces a level, the order and all values kept. */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The files, and the folders with {@code *.asl.json} in them at any depth. By default {@code src/main}. */
    @Parameter
    private List<File> paths = List.of();

    /** Whether fields are also put in the order in which the builders print them. */
    @Parameter(property = "asl.canonical", defaultValue = "false")
    private boolean canonical;

    /** Whether nothing is formatted. */
    @Parameter(property = "asl.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public FormatMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            for (Unformatted file : Unformatted.in(project, paths, canonical)) {
                Files.writeString(file.path(), file.formatted());
                getLog().info(ProjectFiles.name(project, file.path()) + " is formatted now");
            }
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
