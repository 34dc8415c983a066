package io.github.asl4j.integrations.iam;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as far as a definition tells it.
 *
 * @param text the value, with {@code *} for each part that is only known when the machine runs
 * @param isExact whether there is no such part
 */
record Known(String text, boolean isExact) {

    /** A value of which nothing is known. */
    static final Known ANY = new Known("*", false);

    /** What an element of a list does not have. */
    static final Known ABSENT = new Known("", true);

    private static final Pattern FORMAT =
            Pattern.compile("States\\.Format\\(\\s*'((?:\\\\.|[^'\\\\])*)'\\s*,.*\\)", Pattern.DOTALL);
    private static final String OPERATORS = "?:=<>~!,;";

    static Known literal(String text) {
        return new Known(text, true);
    }

    /** Returns what the text of a JSONPath value tells: that of {@code States.Format} with its template as literal. */
    static Known ofJsonPath(String text, String ownArn) {
        if (text.equals("$$.StateMachine.Id")) {
            return literal(ownArn);
        }
        Matcher format = FORMAT.matcher(text.strip());
        return format.matches() ? partly(format.group(1).replace("{}", "*").replaceAll("(?s)\\\\(.)", "$1")) : ANY;
    }

    /** Returns what the text of a JSONata expression tells: that of strings joined by {@code &}, or of one string. */
    static Known ofJsonata(String expression, String ownArn) {
        String text = expression.strip();
        if (text.startsWith("{%") && text.endsWith("%}") && text.length() >= 4) {
            text = text.substring(2, text.length() - 2).strip();
        }
        return text.equals("$states.context.StateMachine.Id")
                ? literal(ownArn)
                : joined(text).orElse(ANY);
    }

    /** Returns the operands of {@code &} joined; empty where another operator binds less. */
    private static Optional<Known> joined(String text) {
        StringBuilder known = new StringBuilder();
        boolean isExact = true;
        int from = 0;
        while (from <= text.length()) {
            int to = operandEnd(text, from);
            String operand = to < 0 ? "" : text.substring(from, to).strip();
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> string = string(operand);
            isExact &= string.isPresent();
            known.append(string.orElse("*"));
            from = to + 1;
        }
        return Optional.of(isExact ? literal(known.toString()) : partly(known.toString()));
    }

    /** Returns where the operand ends, at the next {@code &} outside of brackets and strings; -1 if it is none. */
    private static int operandEnd(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\'' || character == '"' || character == '`') {
                i = quoteEnd(text, i);
                if (i < 0) {
                    return -1;
                }
            } else if ("([{".indexOf(character) >= 0) {
                depth++;
            } else if (")]}".indexOf(character) >= 0) {
                depth--;
            } else if (depth == 0 && character == '&') {
                return i;
            } else if (depth == 0 && (OPERATORS.indexOf(character) >= 0 || isWordOperator(text, i))) {
                return -1;
            }
        }
        return text.length();
    }

    private static boolean isWordOperator(String text, int offset) {
        return Character.isWhitespace(text.charAt(offset))
                && text.substring(offset).matches("(?s)\\s+(?:and|or|in)\\s.*");
    }

    private static int quoteEnd(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(start)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> string(String operand) {
        char quote = operand.charAt(0);
        return (quote == '\'' || quote == '"') && quoteEnd(operand, 0) == operand.length() - 1
                ? Optional.of(operand.substring(1, operand.length() - 1).replaceAll("(?s)\\\\(.)", "$1"))
                : Optional.empty();
    }

    private static Known partly(String text) {
        return new Known(text.replaceAll("\\*{2,}", "*"), false);
    }

    boolean isAny() {
        return !isExact && text.equals("*");
    }

    /** Returns whether it is one placeholder and nothing else. */
    boolean isPlaceholder() {
        var placeholders = PlaceholderSyntax.of(text);
        return placeholders.size() == 1 && placeholders.get(0).text().equals(text);
    }

    /** Returns whether it is an ARN, or a placeholder for one: its own name or that of the parameter says so. */
    boolean isArn(String parameter) {
        return text.startsWith("arn:")
                || isPlaceholder()
                        && (parameter.endsWith("Arn")
                                || text.substring(0, text.length() - 1)
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith("arn"));
    }
}
