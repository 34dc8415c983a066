package io.github.asl4j.validate;

import java.util.Comparator;
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

    /** Returns what AWS will say: its codes, its words as far as they are known, and its locations. */
    public List<ServiceDiagnostic> asService() {
        return diagnostics.stream()
                .flatMap(diagnostic -> diagnostic.service().stream())
                // AWS puts what has no place behind what has one.
                .sorted(Comparator.comparing(diagnostic -> diagnostic.location().isEmpty()))
                .toList();
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
