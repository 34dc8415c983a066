package io.github.asl4j.validate.internal.jsonata;

/** What a result is. */
public enum JsonataType {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    ARRAY,
    OBJECT,
    FUNCTION
}
