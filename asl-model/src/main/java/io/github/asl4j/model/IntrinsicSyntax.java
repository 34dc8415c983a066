package io.github.asl4j.model;

import io.github.asl4j.model.Intrinsic.Argument;
import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.model.internal.NearestName;
import java.util.ArrayList;
import java.util.List;

/** Parses the text of an intrinsic function call in one pass. */
final class IntrinsicSyntax {

    private final String text;
    private int at;

    private IntrinsicSyntax(String text) {
        this.text = text;
    }

    static Call parse(String text) {
        IntrinsicSyntax syntax = new IntrinsicSyntax(text);
        Call call = syntax.call(1);
        if (syntax.at < text.length()) {
            throw syntax.problem("nothing may follow the call");
        }
        return call;
    }

    private Call call(int depth) {
        if (depth > StateMachine.MAX_DEPTH) {
            throw problem("calls nest too deeply");
        }
        skipSpaces();
        int start = at;
        while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '_') {
            at++;
        }
        String name = text.substring(start, at);
        IntrinsicFunction function = IntrinsicFunction.of(name).orElseThrow(() -> {
            at = start;
            return problem("an intrinsic function is expected"
                    + NearestName.of(name, IntrinsicFunction.names())
                            .map(nearest -> ", perhaps " + nearest + ",")
                            .orElse(""));
        });
        skipSpaces();
        expect('(');
        List<Argument> arguments = new ArrayList<>();
        skipSpaces();
        if (peek() != ')') {
            arguments.add(argument(depth));
            while (peek() == ',') {
                at++;
                arguments.add(argument(depth));
            }
        }
        expect(')');
        skipSpaces();
        return new Call(function, arguments);
    }

    private Argument argument(int depth) {
        skipSpaces();
        char c = peek();
        Argument argument = c == '\'' ? string() : c == '$' ? path() : c == 'S' ? call(depth + 1) : literal();
        skipSpaces();
        return argument;
    }

    private Argument string() {
        int start = ++at;
        for (; at < text.length() && text.charAt(at) != '\''; at++) {
            if (text.charAt(at) == '\\') {
                at++;
                if ("'{}\\".indexOf(peek()) < 0) {
                    throw problem("a backslash may only stand before ' { } or another backslash");
                }
            }
        }
        if (at >= text.length()) {
            at = start - 1;
            throw problem("the closing quote is missing");
        }
        return new Intrinsic.Text(text.substring(start, at++));
    }

    /** A path ends at a comma, a closing parenthesis or a space outside its own brackets and quotes. */
    private Argument path() {
        int start = at;
        int depth = 0;
        char quote = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                if (c == '\\') {
                    at++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (depth > 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (depth > 0 && (c == ']' || c == ')')) {
                depth--;
            } else if (depth == 0 && (c == ',' || c == ')' || c == ' ')) {
                break;
            }
        }
        return new Intrinsic.Selection(Path.of(text.substring(start, Math.min(at, text.length()))));
    }

    private Argument literal() {
        int start = at;
        while (at < text.length() && ",) ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String literal = text.substring(start, at);
        if (literal.equals("true") || literal.equals("false") || literal.equals("null") || JsonText.isNumber(literal)) {
            return new Intrinsic.Literal(Json.parse(literal));
        }
        at = start;
        throw problem("a string in single quotes, a number, true, false, null, a path or a call is expected");
    }

    private void expect(char c) {
        if (peek() != c) {
            throw problem("\"" + c + "\" is expected");
        }
        at++;
    }

    private void skipSpaces() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException problem(String expectation) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a call of an intrinsic function: " + expectation + " at column " + (at + 1));
    }
}
