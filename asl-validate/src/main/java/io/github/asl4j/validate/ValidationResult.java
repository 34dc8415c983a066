package io.github.asl4j.validate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the validator says about a definition.
 *
 * @param diagnostics everything that is wrong, by position, then by code
 */
public record ValidationResult(List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public ValidationResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether there is no error; there may be warnings. */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /** Returns what AWS refuses, or what must fail when it runs. */
    public List<Diagnostic> errors() {
        return with(Severity.ERROR);
    }

    /** Returns what is legal, but probably not what was meant. */
    public List<Diagnostic> warnings() {
        return with(Severity.WARNING);
    }

    private List<Diagnostic> with(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }

    /** Returns the diagnostics, a line each. */
    @Override
    public String toString() {
        return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
}
