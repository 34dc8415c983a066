package io.github.asl4j.validate.report;

import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.internal.SourceLine;
import java.io.PrintWriter;
import java.util.List;

/** A line for each diagnostic, with the line of the definition and a caret below its place; then the sums. */
final class TextReport implements Report {

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String GREEN = "1;32";

    private final PrintWriter out;
    private final boolean isColored;
    private int files;
    private int errors;
    private int warnings;

    TextReport(PrintWriter out, boolean isColored) {
        this.out = out;
        this.isColored = isColored;
    }

    @Override
    public void add(String file, String text, ValidationResult result) {
        files++;
        errors += result.errors().size();
        warnings += result.warnings().size();
        if (result.diagnostics().isEmpty()) {
            return;
        }
        List<String> lines = SourceLine.split(text);
        for (Diagnostic diagnostic : result.diagnostics()) {
            String sentence = diagnostic.toString();
            String place = diagnostic.line() + ":" + diagnostic.column() + ": ";
            String severity = diagnostic.severity().name();
            out.println(styled(BOLD, SourceLine.printable(file) + ":" + place)
                    + styled(diagnostic.severity() == Severity.ERROR ? RED : YELLOW, severity)
                    + SourceLine.printable(sentence.substring(place.length() + severity.length())));
            if (diagnostic.line() <= lines.size()) {
                SourceLine line = SourceLine.around(lines.get(diagnostic.line() - 1), diagnostic.column());
                out.println("  " + line.text());
                out.println("  " + line.indent() + styled(GREEN, "^"));
            }
        }
    }

    /** Returns a text in the colours of a terminal. */
    private String styled(String style, String text) {
        return isColored ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }

    @Override
    public void end() {
        out.println(counted(files, "file") + ": " + counted(errors, "error") + ", " + counted(warnings, "warning"));
        out.flush();
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
