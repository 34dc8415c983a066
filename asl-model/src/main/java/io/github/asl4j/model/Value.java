package io.github.asl4j.model;

/**
 * A value that the service computes when the state runs, as opposed to a literal. Each belongs to one query language,
 * so that a builder of the other language does not take it.
 */
public sealed interface Value permits JsonPathValue, JsonataValue {

    /** Returns the source text: the value is its text, spaces included. */
    String text();
}
