package io.github.asl4j.cli;

import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.internal.SourceLine;
import io.github.asl4j.validate.report.Report;
import io.github.asl4j.validate.settings.Settings;
import io.github.asl4j.validate.source.SourceValidator;
import io.github.asl4j.validate.source.SourceValidator.Validated;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with definitions. */
@Command(
        name = "validate",
        description = {
            "Says what is wrong with definitions, as AWS will and more.",
            "The nearest .aslrc.yaml, from the folder of a definition upward, may set severities, types and values."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    /** How the diagnostics are printed. */
    private enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "A definition in JSON or YAML, a template of CloudFormation or SAM, or - for the standard input.",
                "Of a folder: all *.asl.json, *.asl.yaml, *.asl.yml, and templates named template.* or *.template.*, at any"
                        + " depth."
            })
    private List<String> paths = List.of();

    @Mixin
    private final DefinitionOptions definitionOptions = new DefinitionOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, sarif, junit or github.")
    private Format format = Format.TEXT;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            description = "The least that is shown: warning (default) or error.")
    private Severity severity = Severity.WARNING;

    @Option(names = "--disable", paramLabel = "CODE", description = "Leaves out a rule.")
    private List<String> disabled = List.of();

    @Option(names = "--enable", paramLabel = "CODE", description = "Adds a rule that is off by default.")
    private List<String> enabled = List.of();

    @Option(names = "--input-schema", paramLabel = "FILE", description = "The JSON Schema of the input of executions.")
    private @Nullable String inputSchema;

    @Spec
    private CommandSpec spec;

    private final InputStream standardInput;

    ValidateCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        // Wrong options are wrong even where there is nothing to check.
        withOptions(Validator.builder());
        PrintWriter out = spec.commandLine().getOut();
        Report report = switch (format) {
            case TEXT -> Report.text(out, Ansi.AUTO.enabled());
            case JSON -> Report.json(out);
            case SARIF -> Report.sarif(out);
            case JUNIT -> Report.junit(out);
            case GITHUB -> Report.github(out);
        };
        Definitions definitions = Definitions.of(Definitions.Kind.SOURCES, paths, standardInput);
        List<Boolean> valid = new ArrayList<>();
        Map<Path, Settings> settings = new HashMap<>();
        definitions.forEach(definition -> {
            Path path = Path.of(definition.isStandardInput() ? "definition" : definition.name());
            Settings forIt = settings.computeIfAbsent(path.toAbsolutePath().getParent(), folder -> settings(path));
            if (forIt.ignores(path)) {
                return;
            }
            for (Validated file : SourceValidator.of(() -> withOptions(forIt.validator(path)))
                    .validate(definition.name(), definition.text())) {
                valid.add(file.result().isValid());
                report.add(
                        file.name(),
                        file.text(),
                        severity == Severity.ERROR
                                ? new ValidationResult(file.result().errors())
                                : file.result());
            }
        });
        report.end();
        PrintWriter err = spec.commandLine().getErr();
        definitions.problems().forEach(problem -> err.println("asl: " + SourceLine.printable(problem)));
        if (!definitions.problems().isEmpty()) {
            return Main.UNUSABLE;
        }
        return valid.contains(false) ? Main.ERRORS : 0;
    }

    private Settings settings(Path definition) {
        try {
            return Settings.find(definition);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw wrong(Settings.FILE_NAME + " cannot be read: " + e.getMessage());
        }
    }

    /** What the command says counts more than the settings of a folder. */
    private Validator.Builder withOptions(Validator.Builder validator) {
        definitionOptions.applyTo(validator);
        for (String code : disabled) {
            validator.disable(known("--disable", code));
        }
        for (String code : enabled) {
            validator.enable(known("--enable", code));
        }
        if (inputSchema != null) {
            addInputSchema(inputSchema, validator);
        }
        return validator;
    }

    private void addInputSchema(String file, Validator.Builder validator) {
        try {
            validator.inputSchema(Definitions.text(Path.of(file)));
        } catch (IllegalArgumentException e) {
            throw wrong("--input-schema: "
                    + (e instanceof InvalidPathException ? "\"" + file + "\" is no name of a file" : e.getMessage()));
        } catch (IOException e) {
            throw wrong("--input-schema: " + Definitions.why(file, e));
        }
    }

    private String known(String option, String code) {
        if (!Validator.codes().contains(code)) {
            throw wrong(option + ": " + Codes.unknown(code));
        }
        return code;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
