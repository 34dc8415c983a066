package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A line for each diagnostic, with the line of the definition and a caret below its place; then the sums. */
final class TextReport implements Report {

    private static final Style[] BOLD = {Style.bold};
    private static final Style[] RED = {Style.bold, Style.fg_red};
    private static final Style[] YELLOW = {Style.bold, Style.fg_yellow};
    private static final Style[] GREEN = {Style.bold, Style.fg_green};

    private final PrintWriter out;
    private final Ansi ansi;
    private int definitions;
    private int errors;
    private int warnings;

    TextReport(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    @Override
    public void add(Definition definition, ValidationResult result) {
        definitions++;
        errors += result.errors().size();
        warnings += result.warnings().size();
        if (result.diagnostics().isEmpty()) {
            return;
        }
        List<String> lines = SourceLine.split(definition.text());
        for (Diagnostic diagnostic : result.diagnostics()) {
            String text = diagnostic.toString();
            String place = diagnostic.line() + ":" + diagnostic.column() + ": ";
            String severity = diagnostic.severity().name();
            out.println(styled(BOLD, SourceLine.printable(definition.name()) + ":" + place)
                    + styled(diagnostic.severity() == Severity.ERROR ? RED : YELLOW, severity)
                    + SourceLine.printable(text.substring(place.length() + severity.length())));
            if (diagnostic.line() <= lines.size()) {
                SourceLine line = SourceLine.around(lines.get(diagnostic.line() - 1), diagnostic.column());
                out.println("  " + line.text());
                out.println("  " + line.indent() + styled(GREEN, "^"));
            }
        }
    }

    private String styled(Style[] style, String text) {
        return ansi.enabled() ? Style.on(style) + text + Style.off(style) : text;
    }

    @Override
    public void end() {
        out.println(counted(definitions, "definition") + ": " + counted(errors, "error") + ", "
                + counted(warnings, "warning"));
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
