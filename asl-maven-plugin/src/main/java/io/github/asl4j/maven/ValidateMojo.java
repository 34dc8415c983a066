package io.github.asl4j.maven;

import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.report.Report;
import io.github.asl4j.validate.settings.Settings;
import io.github.asl4j.validate.source.SourceValidator;
import io.github.asl4j.validate.source.SourceValidator.Validated;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with the definitions of the project, those written by hand and those generated, and fails on errors.
 * The nearest {@code .aslrc.yaml}, from the folder of a definition upward, may set severities, types and values.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The files, and the folders with definitions and templates in them at any depth: {@code *.asl.json}, {@code *.asl.yaml},
     * {@code *.asl.yml}, and {@code template} or {@code *.template} with {@code .yaml}, {@code .yml} or {@code .json}. By default
     * {@code src/main}, templates beside the POM, and what {@code asl:generate} wrote.
     */
    @Parameter
    private List<File> paths = List.of();

    /** The type of the machines, {@code STANDARD} or {@code EXPRESS}; by default what {@code .aslrc.yaml} says. */
    @Parameter(property = "asl.type")
    private @Nullable StateMachineType type;

    /** What will stand in place of <code>&lt;NAME&gt;</code> and <code>${Name}</code>. With any given, all must be. */
    @Parameter
    private Map<String, String> substitutions = Map.of();

    /** Codes of rules that are left out. */
    @Parameter
    private List<String> disable = List.of();

    /** Codes of rules that are off by default. */
    @Parameter
    private List<String> enable = List.of();

    /** The least that fails the build: {@code ERROR}, or {@code WARNING}. */
    @Parameter(property = "asl.failOn", defaultValue = "ERROR")
    private Severity failOn = Severity.ERROR;

    /** Where the reports {@code asl.sarif} and {@code TEST-asl.xml} are written. */
    @Parameter(property = "asl.reportDirectory", defaultValue = "${project.build.directory}/asl")
    private File reportDirectory;

    /** Whether nothing is checked. */
    @Parameter(property = "asl.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public ValidateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            // What is configured wrongly is wrong even where there is nothing to check.
            withConfiguration(Validator.builder());
            StringWriter text = new StringWriter();
            StringWriter sarif = new StringWriter();
            StringWriter junit = new StringWriter();
            List<Report> reports = List.of(
                    report(Report::sarif, sarif),
                    report(Report::junit, junit),
                    report(out -> Report.text(out, false), text));
            int failing = 0;
            for (Path file : ProjectFiles.sources(project, paths)) {
                Settings settings = Settings.find(file);
                if (settings.ignores(file)) {
                    continue;
                }
                SourceValidator validator = SourceValidator.of(() -> withConfiguration(settings.validator(file)));
                for (Validated validated : validator.validate(file.toString(), ProjectFiles.text(file))) {
                    ValidationResult result = validated.result();
                    String name = ProjectFiles.name(project, Path.of(validated.name()));
                    reports.forEach(report -> report.add(name, validated.text(), result));
                    failing += result.isValid()
                                    && (failOn == Severity.ERROR
                                            || result.warnings().isEmpty())
                            ? 0
                            : 1;
                }
            }
            reports.forEach(Report::end);
            Files.createDirectories(reportDirectory.toPath());
            Files.writeString(reportDirectory.toPath().resolve("asl.sarif"), sarif.toString());
            Files.writeString(reportDirectory.toPath().resolve("TEST-asl.xml"), junit.toString());
            text.toString().lines().forEach(failing > 0 ? getLog()::error : getLog()::info);
            if (failing > 0) {
                throw new MojoFailureException(failing + (failing == 1 ? " definition is" : " definitions are")
                        + " broken; see above, or " + reportDirectory + " for the reports");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static Report report(Function<PrintWriter, Report> form, StringWriter out) {
        return form.apply(new PrintWriter(out));
    }

    /** What the POM says counts more than the settings of a folder. */
    private Validator.Builder withConfiguration(Validator.Builder validator) {
        if (type != null) {
            validator.type(type);
        }
        validator.placeholders(substitutions);
        disable.forEach(validator::disable);
        enable.forEach(validator::enable);
        return validator;
    }
}
