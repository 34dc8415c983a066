package io.github.asl4j.validate;

/** How bad a diagnostic is. */
public enum Severity {
    /** AWS refuses the definition, or it must fail when it runs. */
    ERROR,
    /** The definition is legal, but probably not what was meant. */
    WARNING
}
