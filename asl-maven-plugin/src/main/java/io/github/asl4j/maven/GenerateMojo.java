package io.github.asl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Writes the definitions of the project's {@code StateMachineSource}s to files, which the jar then holds. The same sources
 * give the same files; a file that is right already is not touched, and one that no source gives any more is deleted.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the files {@code NAME.asl.json} are written. */
    @Parameter(property = "asl.outputDirectory", defaultValue = "${project.build.outputDirectory}/asl")
    private File outputDirectory;

    /**
     * The classes that give the machines. By default those that the project names in {@code
     * META-INF/services/io.github.asl4j.model.StateMachineSource}.
     */
    @Parameter
    private List<String> sources = List.of();

    /** Whether nothing is generated. */
    @Parameter(property = "asl.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            return;
        }
        try {
            write(ProjectSources.files(project, sources, outputDirectory.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(Map<Path, String> definitions) throws IOException {
        GeneratedFiles generated = GeneratedFiles.of(project);
        int written = 0;
        for (Map.Entry<Path, String> definition : definitions.entrySet()) {
            Path file = definition.getKey();
            if (!Files.exists(file) || !Files.readString(file).equals(definition.getValue())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, definition.getValue());
                written++;
            }
        }
        int deleted = generated.replaceBy(definitions.keySet());
        getLog().info(
                        definitions.isEmpty()
                                ? "no StateMachineSource in this project"
                                : definitions.size() + " definitions: " + written + " written, "
                                        + (definitions.size() - written) + " up to date, " + deleted + " deleted");
    }
}
