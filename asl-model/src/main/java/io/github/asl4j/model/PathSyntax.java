package io.github.asl4j.model;

import io.github.asl4j.model.Path.Root;
import io.github.asl4j.model.Path.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses the text of a path in one pass. Steps that select at most one node are kept; of an operator that can select
 * more (wildcard, descent, slice, union, filter) only the form is checked.
 */
final class PathSyntax {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private static final Pattern SLICE = Pattern.compile("(-?[0-9]{1,9})? *: *(-?[0-9]{1,9})?");

    private final String text;
    private int at;
    private boolean reference = true;
    private final List<Step> steps = new ArrayList<>();

    private PathSyntax(String text) {
        this.text = text;
    }

    static Path.Parsed parse(String text) {
        PathSyntax syntax = new PathSyntax(text);
        Root root = syntax.root();
        while (syntax.at < text.length()) {
            syntax.step();
        }
        return new Path.Parsed(root, syntax.reference ? Optional.of(List.copyOf(syntax.steps)) : Optional.empty());
    }

    private Root root() {
        if (!text.startsWith("$")) {
            throw problem("it must begin with \"$\"");
        }
        at = 1;
        if (peek() == '$') {
            at++;
            return new Root.Context();
        }
        int start = at;
        if (at < text.length() && Character.isUnicodeIdentifierStart(text.codePointAt(at)) || peek() == '_') {
            while (at < text.length() && isIdentifierPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return new Root.Variable(text.substring(start, at));
        }
        return new Root.Data();
    }

    private static boolean isIdentifierPart(int codePoint) {
        return Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
    }

    private void step() {
        switch (peek()) {
            case '.' -> {
                at++;
                if (peek() == '.') {
                    at++;
                    reference = false;
                }
                if (peek() == '[') {
                    bracket();
                } else {
                    dotName();
                }
            }
            case '[' -> bracket();
            default -> throw problem("\".\" or \"[\" is expected");
        }
    }

    private void dotName() {
        if (peek() == '*') {
            at++;
            reference = false;
            return;
        }
        StringBuilder name = new StringBuilder();
        while (at < text.length() && ".[(".indexOf(peek()) < 0) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
            } else if (Character.isWhitespace(c)) {
                at--;
                throw problem("a name with spaces needs brackets, as in ['two words']");
            }
            if (c == ']') {
                at--;
                throw problem("a \"]\" without \"[\" before it");
            }
            name.append(c);
        }
        if (name.isEmpty()) {
            throw problem("a name is expected");
        }
        if (peek() == '(') {
            reference = false;
            balanced('(', ')');
        }
        steps.add(new Step.Member(name.toString()));
    }

    private void bracket() {
        at++;
        skipSpaces();
        char c = peek();
        if (c == '\'' || c == '"') {
            quotedNames();
        } else if (c == '*') {
            at++;
            reference = false;
        } else if (c == '?') {
            at++;
            skipSpaces();
            reference = false;
            if (peek() != '(') {
                throw problem("\"(\" is expected after \"?\"");
            }
            balanced('(', ')');
        } else if (c == '(') {
            reference = false;
            balanced('(', ')');
        } else {
            numbers();
        }
        skipSpaces();
        if (peek() != ']') {
            throw problem("\"]\" is expected");
        }
        at++;
    }

    private void quotedNames() {
        do {
            skipSpaces();
            String name = quoted();
            steps.add(new Step.Member(name));
            skipSpaces();
            if (peek() != ',') {
                return;
            }
            at++;
            reference = false;
        } while (true);
    }

    private String quoted() {
        char quote = peek();
        if (quote != '\'' && quote != '"') {
            throw problem("a quoted name is expected");
        }
        StringBuilder name = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != quote; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            name.append(text.charAt(at));
        }
        if (at >= text.length()) {
            throw problem("the closing " + quote + " is missing");
        }
        at++;
        return name.toString();
    }

    private void numbers() {
        int start = at;
        while (at < text.length() && "0123456789-:, ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String content = text.substring(start, at).strip();
        if (INDEX.matcher(content).matches()) {
            steps.add(new Step.Index(Integer.parseInt(content)));
        } else if (SLICE.matcher(content).matches() || areIndices(content)) {
            reference = false;
        } else {
            at = start;
            throw problem("an index, a quoted name, \"*\" or a filter is expected");
        }
    }

    /** Returns whether it is a list of indices; one regular expression for all of a long one would overflow the stack. */
    private static boolean areIndices(String content) {
        for (String index : content.split(" *, *", -1)) {
            if (!index.matches("-?[0-9]{1,9}")) {
                return false;
            }
        }
        return true;
    }

    /** Moves behind the bracket that closes the one here; brackets inside quotes do not count. */
    private void balanced(char open, char close) {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                quoted();
                continue;
            }
            at++;
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return;
            }
        }
        at = start;
        throw problem("the closing \"" + close + "\" is missing");
    }

    private void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException problem(String expectation) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a path: " + expectation + " at column " + (at + 1));
    }
}
