package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataNode.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression is as a step of a path, or a whole path: what decides whether something may follow it. */
final class JsonataStep {

    private Kind kind;
    private final JsonataNode node;
    private final List<JsonataStep> steps = new ArrayList<>();
    private int checkedSteps;
    private boolean isNegative;

    boolean isGrouped;
    boolean isFiltered;
    boolean hasFocus;

    /** The parent that this asks for itself. */
    @Nullable
    JsonataParent own;

    /** The parents that parts of this asked for, found or not; null where none did. */
    @Nullable
    List<JsonataParent> parents;

    private JsonataStep(Kind kind, JsonataNode node) {
        this.kind = kind;
        this.node = node;
    }

    static JsonataStep of(JsonataNode node) {
        return new JsonataStep(node.kind(), node);
    }

    /** Returns a path of one step; a path itself stays what it is. */
    static JsonataStep path(JsonataStep first) {
        if (first.is(Kind.PATH)) {
            return first;
        }
        JsonataStep path = new JsonataStep(Kind.PATH, first.node);
        path.steps.add(first);
        return path;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Returns the steps of a path; of a block its last expression; else nothing. */
    List<JsonataStep> steps() {
        return steps;
    }

    /** Returns the last step of a path, and of anything else itself. */
    JsonataStep last() {
        return is(Kind.PATH) ? steps.get(steps.size() - 1) : this;
    }

    void append(JsonataStep step) {
        if (step.is(Kind.PATH)) {
            steps.addAll(step.steps);
        } else {
            steps.add(step);
        }
    }

    void negate() {
        isNegative = !isNegative;
    }

    /** Strings are names among steps; numbers and the like are nothing there. */
    void checkSteps() {
        for (; checkedSteps < steps.size(); checkedSteps++) {
            JsonataStep step = steps.get(checkedSteps);
            if (step.is(Kind.NUMBER) || step.is(Kind.VALUE)) {
                String sign = step.isNegative && !step.node.text().equals("0") ? "-" : "";
                throw new JsonataSyntaxException(
                        "S0213",
                        step.node.offset(),
                        "The literal value " + sign + step.node.text()
                                + " cannot be used as a step within a path expression");
            } else if (step.is(Kind.STRING)) {
                step.kind = Kind.NAME;
            }
        }
    }
}
