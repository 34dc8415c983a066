package io.github.asl4j.validate.report;

import io.github.asl4j.validate.ValidationResult;
import java.io.PrintWriter;

/**
 * A form in which diagnostics are written, file by file. What a definition holds gives no orders to a terminal and breaks
 * no form.
 *
 * <pre>{@code
 * Report report = Report.text(out, false);
 * report.add("order.asl.json", text, validator.validate(text));
 * report.end();
 * }</pre>
 */
public interface Report {

    /**
     * Adds what is wrong in a file.
     *
     * @param file its name, as it is to be shown
     * @param text the text that the positions of the diagnostics count in
     * @param result what the validator says of it
     */
    void add(String file, String text, ValidationResult result);

    /** Writes what is still to be written, and flushes the writer. It stays open. */
    void end();

    /**
     * Returns a report for people: a line for each diagnostic, below it the line of the file and a caret, at the end the sums.
     *
     * @param isColored whether it holds the colours of a terminal
     */
    static Report text(PrintWriter out, boolean isColored) {
        return new TextReport(out, isColored);
    }

    /**
     * Returns a report for programs: an array with an object {@code file}, {@code result}, {@code diagnostics} for each file.
     */
    static Report json(PrintWriter out) {
        return new JsonReport(out);
    }

    /**
     * Returns a report in SARIF 2.1.0, which code hosts and editors show. It holds the pages of the rules that found something.
     *
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
     */
    static Report sarif(PrintWriter out) {
        return new SarifReport(out);
    }

    /** Returns a report as build servers show tests: a test case for each file, failed if it has an error. */
    static Report junit(PrintWriter out) {
        return new JunitReport(out);
    }

    /**
     * Returns a report as commands of GitHub Actions, which mark the lines of a pull request.
     *
     * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
     */
    static Report github(PrintWriter out) {
        return new GithubReport(out);
    }
}
