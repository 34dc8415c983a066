package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataNode.Kind;
import java.util.ArrayList;
import java.util.List;

/** A use of the parent operator, {@code %}, that looks backwards through a path for the step it is the parent of. */
final class JsonataParent {

    private final int offset;
    private int level = 1;

    JsonataParent(int offset) {
        this.offset = offset;
    }

    /** Hands over what a part asks for to the whole. */
    static void push(JsonataStep whole, JsonataStep part) {
        if (part.parents != null || part.own != null) {
            whole.parents = whole.parents == null ? new ArrayList<>() : whole.parents;
            whole.parents.addAll(asked(part));
        }
    }

    /** Looks for what the last step of a path asks for. */
    static void resolve(JsonataStep path) {
        for (JsonataParent parent : asked(path.last())) {
            parent.seekBefore(path.steps().size() - 1, path);
        }
    }

    /** Looks for what a predicate asks for, in the step that has it. */
    static void resolve(JsonataStep step, JsonataStep predicate) {
        if (predicate.parents != null) {
            for (JsonataParent parent : predicate.parents) {
                if (parent.level == 1) {
                    parent.seek(step);
                } else {
                    parent.level--;
                }
            }
            push(step, predicate);
        }
    }

    /** Refuses an expression that asks for a parent outside of it. */
    static void refuse(JsonataStep whole) {
        List<JsonataParent> asked = asked(whole);
        if (!asked.isEmpty()) {
            throw asked.get(0).notFound();
        }
    }

    private static List<JsonataParent> asked(JsonataStep step) {
        List<JsonataParent> asked = step.parents == null ? new ArrayList<>() : new ArrayList<>(step.parents);
        if (step.own != null) {
            asked.add(step.own);
        }
        return asked;
    }

    private void seekBefore(int last, JsonataStep path) {
        List<JsonataStep> steps = path.steps();
        int index = last - 1;
        while (level > 0) {
            if (index < 0) {
                if (path.parents == null) {
                    path.parents = new ArrayList<>();
                }
                path.parents.add(this);
                return;
            }
            while (index > 0 && steps.get(index).hasFocus && steps.get(index - 1).hasFocus) {
                index--;
            }
            seek(steps.get(index--));
        }
    }

    private void seek(JsonataStep step) {
        if (step.is(Kind.NAME) || step.is(Kind.WILDCARD)) {
            level--;
        } else if (step.is(Kind.PARENT)) {
            level++;
        } else if (step.is(Kind.BLOCK)) {
            List<JsonataStep> steps = step.steps();
            for (int i = steps.size() - 1; i >= 0 && level > 0; i--) {
                seek(steps.get(i));
            }
        } else {
            throw notFound();
        }
    }

    private JsonataSyntaxException notFound() {
        return new JsonataSyntaxException(
                "S0217", offset, "The object representing the 'parent' cannot be derived from this expression");
    }
}
