package io.github.asl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Fails if a definition that is written by hand is not formatted, or a generated one is not what the project's sources give,
 * as it happens where generated files are committed.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The files, and the folders with {@code *.asl.json} in them at any depth. By default {@code src/main}. */
    @Parameter
    private List<File> paths = List.of();

    /** Whether fields must also be in the order in which the builders print them. */
    @Parameter(property = "asl.canonical", defaultValue = "false")
    private boolean canonical;

    /** Where {@code asl:generate} writes. */
    @Parameter(property = "asl.outputDirectory", defaultValue = "${project.build.outputDirectory}/asl")
    private File outputDirectory;

    /** The classes that give the machines, as in {@code asl:generate}. */
    @Parameter
    private List<String> sources = List.of();

    /** Whether nothing is checked. */
    @Parameter(property = "asl.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            failIfAny(
                    "not formatted",
                    Unformatted.in(project, paths, canonical).stream()
                            .map(Unformatted::path)
                            .toList(),
                    "format");
            List<Path> outdated = new ArrayList<>();
            for (Map.Entry<Path, String> file : ProjectSources.files(project, sources, outputDirectory.toPath())
                    .entrySet()) {
                Path path = file.getKey();
                if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                    outdated.add(path);
                }
            }
            failIfAny("not up to date", outdated, "generate");
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void failIfAny(String what, List<Path> files, String remedy) throws MojoFailureException {
        if (!files.isEmpty()) {
            throw new MojoFailureException(what + ": "
                    + files.stream()
                            .map(file -> ProjectFiles.name(project, file))
                            .toList()
                    + "; run 'mvn asl:" + remedy + "'");
        }
    }
}
