package io.github.asl4j.cli;

import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.report.Report;
import io.github.asl4j.validate.source.SourceValidator.Validated;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A definition cannot be run, as it has errors. */
final class BrokenDefinition extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Validated> validated;

    /** Says what the validator does. */
    BrokenDefinition(List<Validated> validated) {
        super(
                validated.stream()
                        .flatMap(file ->
                                file.result().errors().stream().map(diagnostic -> diagnostic.format(file.name())))
                        .collect(Collectors.joining("\n")),
                null);
        this.validated = validated;
    }

    /** Says what the validator does not. */
    BrokenDefinition(String file, RuntimeException problem) {
        super(file + ": " + problem.getMessage(), problem);
        this.validated = List.of();
    }

    /** Prints the errors as {@code asl validate} does. */
    void print(PrintWriter err) {
        if (validated.isEmpty()) {
            Main.complain(err, String.valueOf(getMessage()));
            return;
        }
        Report report = Report.text(err, Ansi.AUTO.enabled());
        validated.forEach(file -> report.add(
                file.name(), file.text(), new ValidationResult(file.result().errors())));
        report.end();
    }
}
