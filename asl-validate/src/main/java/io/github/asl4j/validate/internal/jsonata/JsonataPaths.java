package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataNode.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the grammar does not say: which steps a path may have, and what may follow them. It looks at an expression in the
 * order in which the JSONata project does, since only the first problem is told.
 */
final class JsonataPaths {

    /** How many parents an expression may ask for, each of which is looked for through the whole path. */
    private static final int MAX_PARENTS = 100;

    private int parents;

    private JsonataPaths() {}

    static void check(JsonataNode expression) {
        JsonataParent.refuse(new JsonataPaths().step(expression));
    }

    private JsonataStep step(JsonataNode node) {
        return switch (node.kind()) {
            case NAME -> JsonataStep.path(JsonataStep.of(node));
            case PARENT -> parent(node);
            case MISSING -> throw new JsonataSyntaxException("S0207", node.offset(), "Unexpected end of expression");
            case NEGATION -> negation(node);
            case PATH -> path(node);
            case FILTER -> filter(node);
            case GROUP -> group(node);
            case SORT -> sort(node);
            case FOCUS -> focus(node);
            case INDEX -> JsonataStep.path(step(node.child(0)));
            case BLOCK -> block(node);
            case ASSIGNMENT -> {
                step(node.child(0));
                yield whole(node, List.of(node.child(1)));
            }
            case CALL, PARTIAL_CALL -> {
                JsonataStep call = whole(node, node.childrenFrom(1));
                step(node.child(0));
                yield call;
            }
            case LAMBDA -> {
                step(node.child(0));
                yield JsonataStep.of(node);
            }
            case CHAIN, TRANSFORM -> {
                node.children().forEach(this::step);
                yield JsonataStep.of(node);
            }
            default -> whole(node, node.children());
        };
    }

    /** Looks at an expression that asks for the parents that its parts ask for. */
    private JsonataStep whole(JsonataNode node, List<JsonataNode> parts) {
        JsonataStep whole = JsonataStep.of(node);
        parts.forEach(part -> JsonataParent.push(whole, step(part)));
        return whole;
    }

    private JsonataStep parent(JsonataNode node) {
        if (++parents > MAX_PARENTS) {
            throw new JsonataSyntaxException(
                    JsonataProblem.LIMIT,
                    node.offset(),
                    "The expression uses the parent operator more than " + MAX_PARENTS + " times");
        }
        JsonataStep step = JsonataStep.of(node);
        step.own = new JsonataParent(node.offset());
        return step;
    }

    private JsonataStep negation(JsonataNode node) {
        JsonataStep operand = step(node.child(0));
        if (operand.is(Kind.NUMBER)) {
            operand.negate();
            return operand;
        }
        JsonataStep negation = JsonataStep.of(node);
        JsonataParent.push(negation, operand);
        return negation;
    }

    private JsonataStep path(JsonataNode node) {
        JsonataStep first = step(node.child(0));
        JsonataStep path = JsonataStep.path(first);
        if (first.own != null) {
            path.parents = new ArrayList<>(List.of(first.own));
        }
        path.append(step(node.child(1)));
        path.checkSteps();
        JsonataParent.resolve(path);
        return path;
    }

    private JsonataStep filter(JsonataNode node) {
        JsonataStep filtered = step(node.child(0));
        JsonataStep last = filtered.last();
        if (last.isGrouped) {
            throw new JsonataSyntaxException(
                    "S0209", node.offset(), "A predicate cannot follow a grouping expression in a step");
        }
        last.isFiltered = true;
        JsonataParent.resolve(last, step(node.child(1)));
        return filtered;
    }

    private JsonataStep group(JsonataNode node) {
        JsonataStep grouped = step(node.child(0));
        if (grouped.isGrouped) {
            throw new JsonataSyntaxException("S0210", node.offset(), "Each step can only have one grouping expression");
        }
        node.childrenFrom(1).forEach(this::step);
        grouped.isGrouped = true;
        return grouped;
    }

    private JsonataStep sort(JsonataNode node) {
        JsonataStep sorted = JsonataStep.path(step(node.child(0)));
        sorted.append(whole(node, node.childrenFrom(1)));
        JsonataParent.resolve(sorted);
        return sorted;
    }

    private JsonataStep focus(JsonataNode node) {
        JsonataStep focused = step(node.child(0));
        JsonataStep last = focused.last();
        if (last.isFiltered) {
            throw new JsonataSyntaxException(
                    "S0215", node.offset(), "A context variable binding must precede any predicates on a step");
        } else if (last.is(Kind.SORT)) {
            throw new JsonataSyntaxException(
                    "S0216", node.offset(), "A context variable binding must precede the 'order-by' clause on a step");
        }
        last.hasFocus = true;
        return focused;
    }

    private JsonataStep block(JsonataNode node) {
        JsonataStep block = JsonataStep.of(node);
        JsonataStep last = null;
        for (JsonataNode part : node.children()) {
            last = step(part);
            JsonataParent.push(block, last);
        }
        if (last != null) {
            block.append(last);
        }
        return block;
    }
}
