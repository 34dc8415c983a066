package io.github.asl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where a page in Markdown and a diagram in Mermaid are written for each machine, {@code NAME.md} and {@code NAME.mmd}; by
     * default nowhere.
     */
    @Parameter(property = "asl.pagesDirectory")
    private @Nullable File pagesDirectory;

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
            Map<Path, String> definitions = ProjectSources.files(project, sources, outputDirectory.toPath());
            Map<Path, String> files = new TreeMap<>(definitions);
            if (pagesDirectory != null) {
                addPages(definitions, pagesDirectory.toPath(), files);
            }
            write(files, definitions.keySet());
        } catch (IOException e) {
            throw new MojoExecutionException(outputDirectory + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void addPages(Map<Path, String> definitions, Path folder, Map<Path, String> files) {
        definitions.forEach((file, json) -> {
            String name = ProjectFiles.machineName(file);
            MachinePage page = new MachinePage(name, json);
            files.put(folder.resolve(name + ".md"), page.markdown());
            files.put(folder.resolve(name + ".mmd"), page.mermaid());
        });
    }

    private void write(Map<Path, String> files, Set<Path> definitions) throws IOException {
        int written = 0;
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path path = file.getKey();
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                written++;
            }
        }
        int deleted = GeneratedFiles.of(project).replaceBy(files.keySet());
        getLog().info(
                        definitions.isEmpty()
                                ? "no StateMachineSource in this project"
                                : definitions.size() + " definitions, " + files.size() + " files: " + written
                                        + " written, " + (files.size() - written) + " up to date, " + deleted
                                        + " deleted");
    }
}
