package io.github.asl4j.validate.internal.jsonata;

/**
 * A token of an expression.
 *
 * @param text the symbol, the name without {@code $} or backquotes, the string without quotes and escapes, the number as
 *     JSON has it, {@code true}, {@code false} or {@code null}, the whole regular expression
 * @param offset where it begins
 */
record JsonataToken(Kind kind, String text, int offset) {

    enum Kind {
        OPERATOR,
        NAME,
        VARIABLE,
        STRING,
        NUMBER,
        VALUE,
        REGEX,
        END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** Returns it as messages show it. */
    String shown() {
        return switch (kind) {
            case NUMBER, VALUE -> text;
            case REGEX -> "{}";
            default -> JsonataText.quoted(text);
        };
    }
}
