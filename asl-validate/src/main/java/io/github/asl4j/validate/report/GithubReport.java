package io.github.asl4j.validate.report;

import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.internal.SourceLine;
import java.io.PrintWriter;

/** A command {@code error} or {@code warning} for each diagnostic. */
final class GithubReport implements Report {

    private final PrintWriter out;

    GithubReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(String file, String text, ValidationResult result) {
        for (Diagnostic diagnostic : result.diagnostics()) {
            out.println("::" + (diagnostic.severity() == Severity.ERROR ? "error" : "warning")
                    + " file=" + property(file.replace('\\', '/'))
                    + ",line=" + diagnostic.line()
                    + ",col=" + diagnostic.column()
                    + ",title=" + property(diagnostic.code())
                    + "::"
                    + data(diagnostic.message()
                            + (diagnostic.pointer().isEmpty() ? "" : " at " + diagnostic.pointer())));
        }
    }

    /** A line end would end the command, and what follows could be another one. */
    private static String data(String text) {
        return SourceLine.printable(
                text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end() {
        out.flush();
    }
}
