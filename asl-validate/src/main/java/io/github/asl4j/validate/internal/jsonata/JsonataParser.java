package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a tree of an expression: an operand, then operators as long as they bind stronger than what stands before it.
 * Every problem is found where the JSONata project finds it, and worded as there.
 */
final class JsonataParser {

    /** How many levels an expression may have; AWS evaluates about 100. */
    static final int MAX_LEVELS = 500;

    private static final int STRONGEST = 80;
    private static final int NEGATION_POWER = 70;
    private static final int ASSIGNMENT_POWER = 10;

    /** How strong operators bind that stand behind an operand. */
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("(", STRONGEST),
            Map.entry("[", STRONGEST),
            Map.entry("@", STRONGEST),
            Map.entry("#", STRONGEST),
            Map.entry(".", 75),
            Map.entry("{", 70),
            Map.entry("*", 60),
            Map.entry("/", 60),
            Map.entry("%", 60),
            Map.entry("+", 50),
            Map.entry("-", 50),
            Map.entry("&", 50),
            Map.entry("=", 40),
            Map.entry("!=", 40),
            Map.entry("<", 40),
            Map.entry("<=", 40),
            Map.entry(">", 40),
            Map.entry(">=", 40),
            Map.entry("^", 40),
            Map.entry("~>", 40),
            Map.entry("in", 40),
            Map.entry("?:", 40),
            Map.entry("??", 40),
            Map.entry("and", 30),
            Map.entry("or", 25),
            Map.entry("?", 20),
            Map.entry(":=", ASSIGNMENT_POWER));

    private final JsonataTokenizer tokenizer;
    private JsonataToken token;
    private int levels;

    private JsonataParser(String text) {
        tokenizer = new JsonataTokenizer(text);
        token = next(false);
    }

    static JsonataNode parse(String text) {
        JsonataParser parser = new JsonataParser(text);
        JsonataNode node = parser.expression(0);
        if (parser.token.kind() != JsonataToken.Kind.END) {
            throw new JsonataSyntaxException("S0201", parser.token.offset(), "Syntax error: " + parser.token.shown());
        }
        return node;
    }

    private JsonataToken next(boolean afterOperand) {
        token = tokenizer.next(afterOperand);
        if (token.is("!") || token.is("~")) {
            throw new JsonataSyntaxException("S0204", token.offset(), "Unknown operator: " + token.shown());
        }
        return token;
    }

    private void expect(String operator, boolean afterOperand) {
        if (!token.is(operator)) {
            String expected = "Expected " + JsonataText.quoted(operator);
            throw token.kind() == JsonataToken.Kind.END
                    ? new JsonataSyntaxException("S0203", token.offset(), expected + " before end of expression")
                    : new JsonataSyntaxException("S0202", token.offset(), expected + ", got " + token.shown());
        }
        next(afterOperand);
    }

    /** Takes the operator if it is there. */
    private boolean take(String operator) {
        boolean isThere = token.is(operator);
        if (isThere) {
            next(false);
        }
        return isThere;
    }

    /** Reads an operand and the operators behind it that bind stronger than this. */
    private JsonataNode expression(int power) {
        if (++levels > MAX_LEVELS) {
            throw tooDeep(token.offset());
        }
        JsonataToken first = token;
        next(true);
        JsonataNode left = notTooHigh(operand(first));
        while (token.kind() == JsonataToken.Kind.OPERATOR && power < POWERS.getOrDefault(token.text(), 0)) {
            JsonataToken operator = token;
            next(false);
            left = notTooHigh(operation(operator, left));
        }
        levels--;
        return left;
    }

    private static JsonataNode notTooHigh(JsonataNode node) {
        if (node.height() > MAX_LEVELS) {
            throw tooDeep(node.offset());
        }
        return node;
    }

    private static JsonataSyntaxException tooDeep(int offset) {
        return new JsonataSyntaxException(
                JsonataProblem.LIMIT, offset, "The expression is nested more than " + MAX_LEVELS + " levels deep");
    }

    private JsonataNode operand(JsonataToken first) {
        return switch (first.kind()) {
            case NAME -> leaf(Kind.NAME, first);
            case VARIABLE -> leaf(Kind.VARIABLE, first);
            case STRING -> leaf(Kind.STRING, first);
            case NUMBER -> leaf(Kind.NUMBER, first);
            case VALUE -> leaf(Kind.VALUE, first);
            case REGEX -> leaf(Kind.REGEX, first);
            case END -> leaf(Kind.MISSING, first);
            case OPERATOR ->
                switch (first.text()) {
                    case "and", "or", "in" -> leaf(Kind.NAME, first);
                    case "*" -> leaf(Kind.WILDCARD, first);
                    case "**" -> leaf(Kind.DESCENDANTS, first);
                    case "%" -> leaf(Kind.PARENT, first);
                    case "-" -> new JsonataNode(Kind.NEGATION, first.offset(), List.of(expression(NEGATION_POWER)));
                    case "(" -> block(first);
                    case "[" -> array(first);
                    case "{" -> new JsonataNode(Kind.OBJECT, first.offset(), members(new ArrayList<>()));
                    case "|" -> transform(first);
                    default ->
                        throw new JsonataSyntaxException(
                                "S0211",
                                first.offset(),
                                "The symbol " + first.shown() + " cannot be used as a unary operator");
                };
        };
    }

    private static JsonataNode leaf(Kind kind, JsonataToken token) {
        return new JsonataNode(kind, token.text(), token.offset(), List.of());
    }

    private JsonataNode operation(JsonataToken operator, JsonataNode left) {
        return switch (operator.text()) {
            case "." -> binary(Kind.PATH, operator, left, 75);
            case "~>" -> binary(Kind.CHAIN, operator, left, 40);
            case "?:", "??" -> binary(Kind.DEFAULT, operator, left, 0);
            case "@" -> binding(Kind.FOCUS, operator, left);
            case "#" -> binding(Kind.INDEX, operator, left);
            case "(" -> call(operator, left);
            case "[" -> filter(operator, left);
            case "{" -> new JsonataNode(Kind.GROUP, operator.offset(), members(listOf(left)));
            case "^" -> sort(operator, left);
            case "?" -> condition(operator, left);
            case ":=" -> assignment(operator, left);
            default -> binary(Kind.BINARY, operator, left, POWERS.get(operator.text()));
        };
    }

    private JsonataNode binary(Kind kind, JsonataToken operator, JsonataNode left, int power) {
        return new JsonataNode(kind, operator.text(), operator.offset(), List.of(left, expression(power)));
    }

    private JsonataNode block(JsonataToken open) {
        List<JsonataNode> expressions = new ArrayList<>();
        boolean hasMore = true;
        while (hasMore && !token.is(")")) {
            expressions.add(expression(0));
            hasMore = take(";");
        }
        expect(")", true);
        return new JsonataNode(Kind.BLOCK, open.offset(), expressions);
    }

    private JsonataNode array(JsonataToken open) {
        List<JsonataNode> items = new ArrayList<>();
        if (!token.is("]")) {
            do {
                JsonataNode item = expression(0);
                JsonataToken operator = token;
                items.add(take("..") ? binary(Kind.BINARY, operator, item, 0) : item);
            } while (take(","));
        }
        expect("]", true);
        return new JsonataNode(Kind.ARRAY, open.offset(), items);
    }

    /** Adds the keys and values of an object, and returns all. */
    private List<JsonataNode> members(List<JsonataNode> nodes) {
        if (!token.is("}")) {
            do {
                nodes.add(expression(0));
                expect(":", false);
                nodes.add(expression(0));
            } while (take(","));
        }
        expect("}", true);
        return nodes;
    }

    private JsonataNode transform(JsonataToken open) {
        List<JsonataNode> parts = listOf(expression(0));
        expect("|", false);
        parts.add(expression(0));
        if (take(",")) {
            parts.add(expression(0));
        }
        expect("|", false);
        return new JsonataNode(Kind.TRANSFORM, open.offset(), parts);
    }

    private JsonataNode filter(JsonataToken operator, JsonataNode left) {
        if (take("]")) {
            return left; // It keeps a single result in an array, and is no predicate.
        }
        JsonataNode predicate = expression(0);
        expect("]", true);
        return new JsonataNode(Kind.FILTER, operator.offset(), List.of(left, predicate));
    }

    private JsonataNode sort(JsonataToken operator, JsonataNode left) {
        expect("(", false);
        List<JsonataNode> parts = listOf(left);
        do {
            if (!take("<")) {
                take(">");
            }
            parts.add(expression(0));
        } while (take(","));
        expect(")", false);
        return new JsonataNode(Kind.SORT, operator.offset(), parts);
    }

    private JsonataNode condition(JsonataToken operator, JsonataNode left) {
        List<JsonataNode> parts = listOf(left);
        parts.add(expression(0));
        if (take(":")) {
            parts.add(expression(0));
        }
        return new JsonataNode(Kind.CONDITION, operator.offset(), parts);
    }

    private JsonataNode assignment(JsonataToken operator, JsonataNode left) {
        if (!left.is(Kind.VARIABLE)) {
            throw new JsonataSyntaxException(
                    "S0212", left.offset(), "The left side of := must be a variable name (start with $)");
        }
        return binary(Kind.ASSIGNMENT, operator, left, ASSIGNMENT_POWER - 1);
    }

    private JsonataNode binding(Kind kind, JsonataToken operator, JsonataNode left) {
        JsonataNode variable = expression(STRONGEST);
        if (!variable.is(Kind.VARIABLE)) {
            throw new JsonataSyntaxException(
                    "S0214",
                    variable.offset(),
                    "The right side of " + operator.shown() + " must be a variable name (start with $)");
        }
        return new JsonataNode(kind, operator.offset(), List.of(left, variable));
    }

    private JsonataNode call(JsonataToken open, JsonataNode procedure) {
        List<JsonataNode> parts = listOf(procedure);
        boolean isPartial = false;
        if (!token.is(")")) {
            do {
                JsonataToken first = token;
                if (take("?")) {
                    isPartial = true;
                    parts.add(leaf(Kind.PLACEHOLDER, first));
                } else {
                    parts.add(expression(0));
                }
            } while (take(","));
        }
        expect(")", true);
        if (procedure.is(Kind.NAME)
                && (procedure.text().equals("function") || procedure.text().equals("λ"))) {
            return lambda(procedure.offset(), parts.subList(1, parts.size()));
        }
        return new JsonataNode(isPartial ? Kind.PARTIAL_CALL : Kind.CALL, open.offset(), parts);
    }

    private JsonataNode lambda(int offset, List<JsonataNode> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).is(Kind.VARIABLE)) {
                throw new JsonataSyntaxException(
                        "S0208",
                        parameters.get(i).offset(),
                        "Parameter " + (i + 1) + " of function definition must be a variable name (start with $)");
            }
        }
        if (token.is("<")) {
            signature();
        }
        expect("{", false);
        List<JsonataNode> parts = listOf(expression(0));
        expect("}", false);
        parts.addAll(parameters);
        return new JsonataNode(Kind.LAMBDA, offset, parts);
    }

    /** Reads to the bracket that closes, or as far as a signature can go, and checks what is between. */
    private void signature() {
        int offset = token.offset();
        StringBuilder signature = new StringBuilder("<");
        int depth = 1;
        while (depth > 0 && !token.is("{") && token.kind() != JsonataToken.Kind.END) {
            next(false);
            depth += token.is("<") ? 1 : token.is(">") ? -1 : 0;
            signature.append(token.text());
        }
        expect(">", false);
        JsonataSignature.check(signature.toString(), offset);
    }

    private static List<JsonataNode> listOf(JsonataNode node) {
        List<JsonataNode> nodes = new ArrayList<>();
        nodes.add(node);
        return nodes;
    }
}
