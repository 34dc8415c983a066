package io.github.asl4j.validate.internal.jsonata;

import java.util.List;

/** An expression or a part of one. */
final class JsonataNode {

    /** What a node is, with what its children are, and its text where that is not empty. */
    enum Kind {
        /** The text is the name; {@code and}, {@code or} and {@code in} may be one. */
        NAME,
        /** The text is the name without the dollar sign. */
        VARIABLE,
        /** The text is the value. */
        STRING,
        /** The text is the number as JSON has it. */
        NUMBER,
        /** The text is {@code true}, {@code false} or {@code null}. */
        VALUE,
        REGEX,
        WILDCARD,
        DESCENDANTS,
        PARENT,
        /** The question mark in the place of an argument. */
        PLACEHOLDER,
        /** Where an expression should be, the text ended. */
        MISSING,
        NEGATION,
        /** The two operands; the text is the operator. */
        BINARY,
        /** The two operands of {@code ?:} or {@code ??}; the text is the operator. */
        DEFAULT,
        /** The two operands of {@code ~>}. */
        CHAIN,
        /** What comes before the dot and the step behind it. */
        PATH,
        /** The step and the predicate. */
        FILTER,
        /** What is grouped; keys and values in turn. */
        GROUP,
        /** What is sorted; the terms. */
        SORT,
        /** The step and the variable, {@code @$order}. */
        FOCUS,
        /** The step and the variable, {@code #$i}. */
        INDEX,
        /** The variable and its value. */
        ASSIGNMENT,
        CONDITION,
        BLOCK,
        ARRAY,
        /** Keys and values in turn. */
        OBJECT,
        /** What is called; the arguments. */
        CALL,
        /** What is called later; the arguments, of which some are placeholders. */
        PARTIAL_CALL,
        /** The body; the parameters. */
        LAMBDA,
        /** The pattern, the update and, where there is one, what is deleted. */
        TRANSFORM
    }

    private final Kind kind;
    private final String text;
    private final int offset;
    private final List<JsonataNode> children;
    private final int height;

    JsonataNode(Kind kind, String text, int offset, List<JsonataNode> children) {
        this.kind = kind;
        this.text = text;
        this.offset = offset;
        this.children = List.copyOf(children);
        this.height =
                1 + children.stream().mapToInt(child -> child.height).max().orElse(0);
    }

    JsonataNode(Kind kind, int offset, List<JsonataNode> children) {
        this(kind, "", offset, children);
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String text() {
        return text;
    }

    /** Returns where its first token is, of an operator where the operator is. */
    int offset() {
        return offset;
    }

    List<JsonataNode> children() {
        return children;
    }

    JsonataNode child(int index) {
        return children.get(index);
    }

    /** Returns the children from one on. */
    List<JsonataNode> childrenFrom(int index) {
        return children.subList(index, children.size());
    }

    /** Returns of how many levels it is. */
    int height() {
        return height;
    }
}
