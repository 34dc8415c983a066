package io.github.asl4j.model;

/**
 * What can be an argument of an intrinsic function: a path, a call of another function, or a literal.
 *
 * @see Intrinsics
 * @see Asl#literal(String)
 */
public sealed interface IntrinsicArgument permits JsonPathValue, Intrinsic.Text, Intrinsic.Literal {

    /** Returns the source text, with quotes and escapes. */
    String text();
}
