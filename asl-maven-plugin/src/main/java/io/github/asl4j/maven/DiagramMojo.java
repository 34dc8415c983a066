package io.github.asl4j.maven;

import io.github.asl4j.diagram.Diagram;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.validate.settings.Settings;
import io.github.asl4j.validate.source.SourceDefinition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Draws the definitions of the project, those written by hand and those generated. */
@Mojo(name = "diagram", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class DiagramMojo extends AbstractMojo {

    /** In what a picture is written; the name of the file ends so. */
    private enum Format {
        SVG,
        MERMAID,
        DOT
    }

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The files and folders with definitions and templates, as those of {@code asl:validate}. */
    @Parameter
    private List<File> paths = List.of();

    /** In what the pictures are written: {@code svg}, {@code mermaid} or {@code dot}. */
    @Parameter(property = "asl.format", defaultValue = "svg")
    private String format = "svg";

    /**
     * Where the pictures are written, each at the place of its definition in the project, as in
     * {@code src/main/asl/order.svg}; of a template, one for each machine, {@code template.Order.svg}.
     */
    @Parameter(property = "asl.diagramDirectory", defaultValue = "${project.build.directory}/asl-diagrams")
    private File diagramDirectory;

    /** Whether nothing is drawn. */
    @Parameter(property = "asl.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public DiagramMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        Format form = form();
        int drawn = 0;
        try {
            for (Path file : ProjectFiles.sources(project, paths)) {
                if (!Settings.find(file).ignores(file)) {
                    drawn += draw(file, form);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        getLog().info(drawn + (drawn == 1 ? " diagram in " : " diagrams in ") + diagramDirectory);
    }

    private Format form() throws MojoExecutionException {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("<format>" + format + "</format> is none of svg, mermaid and dot", e);
        }
    }

    private int draw(Path file, Format form) throws IOException, MojoFailureException {
        List<SourceDefinition> definitions;
        try {
            definitions = SourceDefinition.read(file.toString(), ProjectFiles.text(file), Map.of());
        } catch (InvalidDefinitionException e) {
            throw new MojoFailureException(
                    ProjectFiles.name(project, file) + ":" + e.getMessage() + "; asl:validate says all that is wrong",
                    e);
        }
        for (SourceDefinition definition : definitions) {
            Diagram diagram = Diagram.of(definition.machine());
            String picture = switch (form) {
                case SVG -> diagram.toSvg();
                case MERMAID -> diagram.toMermaid();
                case DOT -> diagram.toDot();
            };
            Path target = target(file, definition.name(), form);
            Files.createDirectories(target.getParent());
            Files.writeString(target, picture);
        }
        return definitions.size();
    }

    private Path target(Path file, String resource, Format form) {
        Path name = Path.of(ProjectFiles.name(project, file));
        Path relative = name.isAbsolute() ? name.getFileName() : name;
        String stem = relative.getFileName().toString().replaceFirst("(\\.asl)?\\.(json|yaml|yml)$", "");
        String ending = form == Format.MERMAID ? "mmd" : form.name().toLowerCase(Locale.ROOT);
        Path folder = relative.getParent() == null ? Path.of("") : relative.getParent();
        return diagramDirectory
                .toPath()
                .resolve(folder)
                .resolve(stem + (resource.isEmpty() ? "" : "." + resource) + "." + ending);
    }
}
