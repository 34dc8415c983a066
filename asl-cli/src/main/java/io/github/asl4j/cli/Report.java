package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.validate.ValidationResult;

/** A form in which diagnostics are printed, definition by definition. */
interface Report {

    /** Prints what is wrong with a definition. */
    void add(Definition definition, ValidationResult result);

    /** Prints what follows the last one. */
    void end();
}
