package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataToken.Kind;
import java.util.Set;

/**
 * Cuts an expression into tokens, one at a time: whether a slash divides or begins a regular expression, only the parser
 * knows. A regular expression is looked for its end, and not inside.
 */
final class JsonataTokenizer {

    private static final String WHITESPACE = " \t\n\r\u000b";
    private static final String SINGLE = ".[]{}(),@#;:?+-*/%|=<>^&!~";
    private static final Set<String> DOUBLE = Set.of("..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??");

    /** What may follow a backslash, and what it stands for. */
    private static final String ESCAPES = "\"\\/bfnrt";

    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    JsonataTokenizer(String text) {
        this.text = text;
    }

    /**
     * Returns the next token.
     *
     * @param afterOperand whether an operand is complete, so that a slash divides
     */
    JsonataToken next(boolean afterOperand) {
        skipBlanks();
        int start = at;
        if (start == text.length()) {
            return new JsonataToken(Kind.END, "(end)", start);
        }
        char first = text.charAt(start);
        if (first == '/' && !afterOperand) {
            return regex(start);
        } else if (SINGLE.indexOf(first) >= 0) {
            int length = DOUBLE.contains(text.substring(start, Math.min(start + 2, text.length()))) ? 2 : 1;
            at += length;
            return new JsonataToken(Kind.OPERATOR, text.substring(start, at), start);
        } else if (first == '"' || first == '\'') {
            return string(start, first);
        } else if (first >= '0' && first <= '9') {
            return number(start);
        } else if (first == '`') {
            int end = text.indexOf('`', start + 1);
            if (end < 0) {
                throw new JsonataSyntaxException(
                        "S0105", start, "Quoted property name must be terminated with a backquote (`)");
            }
            at = end + 1;
            return new JsonataToken(Kind.NAME, text.substring(start + 1, end), start);
        }
        return word(start);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (WHITESPACE.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw new JsonataSyntaxException("S0106", at, "Comment has no closing tag");
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    /** A slash ends it that has no backslash before it and stands outside of all brackets, of whatever kind. */
    private JsonataToken regex(int start) {
        int depth = 0;
        boolean isEscaped = false;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' && depth == 0 && !isEscaped) {
                if (i == start + 1) {
                    throw new JsonataSyntaxException("S0301", start, "Empty regular expressions are not allowed");
                }
                at = i + 1;
                while (charAt(at) == 'i' || charAt(at) == 'm') {
                    at++;
                }
                return new JsonataToken(Kind.REGEX, text.substring(start, at), start);
            }
            if (text.charAt(i - 1) != '\\') {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
            isEscaped = c == '\\' && !isEscaped;
        }
        throw new JsonataSyntaxException("S0302", start, "No terminating / in regular expression");
    }

    private JsonataToken string(int start, char quote) {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return new JsonataToken(Kind.STRING, value.toString(), start);
            }
            value.append(c == '\\' ? escape() : c);
        }
        throw new JsonataSyntaxException("S0101", start, "String literal must be terminated by a matching quote");
    }

    /** Reads an escape from its backslash to its last character. */
    private char escape() {
        int backslash = at++;
        if (charAt(at) == 'u') {
            String digits = text.substring(at + 1, Math.min(at + 5, text.length()));
            if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
                throw new JsonataSyntaxException(
                        "S0104", backslash, "The escape sequence \\u must be followed by 4 hex digits");
            }
            at += 4;
            return (char) Integer.parseInt(digits, 16);
        }
        int escape = at < text.length() ? ESCAPES.indexOf(text.charAt(at)) : -1;
        if (escape < 0) {
            String escaped = text.substring(at, Math.min(at + 1, text.length()));
            throw new JsonataSyntaxException(
                    "S0103", backslash, "Unsupported escape sequence: \\" + JsonataText.quoted(escaped));
        }
        return ESCAPED.charAt(escape);
    }

    private JsonataToken number(int start) {
        at = charAt(start) == '0' ? start + 1 : afterDigits(start);
        if (charAt(at) == '.' && isDigit(at + 1)) {
            at = afterDigits(at + 1);
        }
        if (charAt(at) == 'e' || charAt(at) == 'E') {
            int exponent = charAt(at + 1) == '+' || charAt(at + 1) == '-' ? at + 2 : at + 1;
            at = isDigit(exponent) ? afterDigits(exponent) : at;
        }
        String written = text.substring(start, at);
        double value = Double.parseDouble(written);
        if (Double.isInfinite(value)) {
            throw new JsonataSyntaxException("S0102", start, "Number out of range: " + JsonataText.quoted(written));
        }
        return new JsonataToken(Kind.NUMBER, JsonataText.number(value), start);
    }

    private boolean isDigit(int index) {
        return charAt(index) >= '0' && charAt(index) <= '9';
    }

    private int afterDigits(int index) {
        int end = index;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private JsonataToken word(int start) {
        while (at < text.length() && WHITESPACE.indexOf(text.charAt(at)) < 0 && SINGLE.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "and", "or", "in" -> new JsonataToken(Kind.OPERATOR, word, start);
            case "true", "false", "null" -> new JsonataToken(Kind.VALUE, word, start);
            default ->
                word.startsWith("$")
                        ? new JsonataToken(Kind.VARIABLE, word.substring(1), start)
                        : new JsonataToken(Kind.NAME, word, start);
        };
    }
}
