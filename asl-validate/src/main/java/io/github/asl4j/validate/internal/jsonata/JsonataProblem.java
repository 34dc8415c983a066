package io.github.asl4j.validate.internal.jsonata;

/**
 * Why an expression does not parse.
 *
 * @param code that of the JSONata project, {@code S0211}, or {@link #LIMIT}
 * @param message the words of the JSONata project, without the code, as AWS shows them
 * @param offset where in the text of the expression the problem is, from 0
 */
public record JsonataProblem(String code, String message, int offset) {

    /** The code of expressions that may be good JSONata and are too much for this parser. */
    public static final String LIMIT = "LIMIT";
}
