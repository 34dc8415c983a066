package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataNode.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be said of the result of an expression without evaluating it. */
final class JsonataResult {

    private static final Set<String> SELECTING = Set.of("filter", "range", "keys", "lookup");

    private final Set<String> bound;

    private JsonataResult(Set<String> bound) {
        this.bound = bound;
    }

    /** Returns whether it is written there: a literal, or an array or object of such. */
    static boolean isConstant(JsonataNode node) {
        return switch (node.kind()) {
            case STRING, NUMBER, VALUE -> true;
            case NEGATION -> node.child(0).is(Kind.NUMBER);
            case BLOCK -> node.children().size() == 1 && isConstant(node.child(0));
            case ARRAY, OBJECT -> node.children().stream().allMatch(JsonataResult::isConstant);
            default -> false;
        };
    }

    /** Returns whether it selects by a predicate, or calls a function that selects. */
    static boolean mayBeUnwrapped(JsonataNode node) {
        return switch (node.kind()) {
            case FILTER -> !node.child(1).is(Kind.NUMBER) && !node.child(1).is(Kind.NEGATION);
            case BLOCK -> node.children().size() == 1 && mayBeUnwrapped(node.child(0));
            case CALL ->
                node.child(0).is(Kind.VARIABLE)
                        && SELECTING.contains(node.child(0).text());
            default -> false;
        };
    }

    /**
     * Returns what the result is if there is one; empty where that depends on data.
     *
     * @param bound the names that the expression binds, which are no functions of AWS there
     */
    static Optional<JsonataType> type(JsonataNode node, Set<String> bound) {
        return new JsonataResult(bound).type(node);
    }

    private Optional<JsonataType> type(JsonataNode node) {
        return switch (node.kind()) {
            case STRING -> Optional.of(JsonataType.STRING);
            case NUMBER, NEGATION -> Optional.of(JsonataType.NUMBER);
            case VALUE -> Optional.of(node.text().equals("null") ? JsonataType.NULL : JsonataType.BOOLEAN);
            case REGEX, LAMBDA, PARTIAL_CALL, TRANSFORM -> Optional.of(JsonataType.FUNCTION);
            case ARRAY -> Optional.of(JsonataType.ARRAY);
            case OBJECT, GROUP -> Optional.of(JsonataType.OBJECT);
            case BINARY -> Optional.of(ofOperator(node.text()));
            case CALL -> ofCall(node);
            case CHAIN -> node.child(1).is(Kind.CALL) ? ofCall(node.child(1)) : Optional.empty();
            case ASSIGNMENT -> type(node.child(1));
            case BLOCK ->
                node.children().isEmpty()
                        ? Optional.empty()
                        : type(node.child(node.children().size() - 1));
            case CONDITION -> common(node.childrenFrom(1));
            case DEFAULT -> common(node.children());
            default -> Optional.empty();
        };
    }

    private static JsonataType ofOperator(String operator) {
        return switch (operator) {
            case "&" -> JsonataType.STRING;
            case "+", "-", "*", "/", "%" -> JsonataType.NUMBER;
            default -> JsonataType.BOOLEAN;
        };
    }

    private Optional<JsonataType> ofCall(JsonataNode call) {
        JsonataNode procedure = call.child(0);
        return procedure.is(Kind.VARIABLE) && !bound.contains(procedure.text())
                ? JsonataFunctions.result(procedure.text())
                : Optional.empty();
    }

    private Optional<JsonataType> common(List<JsonataNode> nodes) {
        Optional<JsonataType> first = type(nodes.get(0));
        return nodes.stream().skip(1).allMatch(node -> type(node).equals(first)) ? first : Optional.empty();
    }
}
