package io.github.asl4j.validate.internal.jsonata;

import io.github.asl4j.validate.internal.jsonata.JsonataNode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Collects what an expression refers to. */
final class JsonataWalk {

    /**
     * Where a part stands.
     *
     * @param isTop whether names are looked up in the context item of the whole expression
     */
    private record Place(boolean isTop, boolean isInExists) {
        Place inside() {
            return new Place(false, isInExists);
        }

        Place exists() {
            return new Place(isTop, true);
        }
    }

    private static final Set<String> NO_FUNCTIONS = Set.of("", "$", "states");

    private final JsonataReferences found = new JsonataReferences();
    private final JsonataScopes scopes = new JsonataScopes();

    private JsonataWalk() {}

    static JsonataReferences through(JsonataNode expression) {
        JsonataWalk walk = new JsonataWalk();
        walk.walk(expression, new Place(true, false));
        walk.scopes.close();
        walk.found.addFree(walk.scopes.free());
        return walk.found;
    }

    private void walk(JsonataNode node, Place place) {
        switch (node.kind()) {
            case NAME -> name(node, place);
            case VARIABLE -> variable(node, List.of(), place);
            case PATH -> path(node, place);
            case FILTER, GROUP, SORT -> {
                walk(node.child(0), place);
                node.childrenFrom(1).forEach(part -> walk(part, place.inside()));
            }
            case FOCUS, INDEX -> {
                walk(node.child(0), place);
                bind(node.child(1), false);
            }
            case ASSIGNMENT -> {
                found.addBinding(node.child(0), true);
                walk(node.child(1), place);
                scopes.bind(node.child(0).text());
            }
            case BLOCK -> {
                scopes.openBlock();
                walkAll(node.children(), place);
                scopes.close();
            }
            case LAMBDA -> {
                scopes.openFunction();
                node.childrenFrom(1).forEach(parameter -> bind(parameter, false));
                walk(node.child(0), place);
                scopes.close();
            }
            case CALL, PARTIAL_CALL -> {
                function(node.child(0), place);
                walkAll(node.childrenFrom(1), isExists(node.child(0)) ? place.exists() : place);
            }
            case CHAIN -> chain(node.child(0), node.child(1), place);
            case TRANSFORM -> walkAll(node.children(), place.inside());
            case DEFAULT -> {
                found.addLaterOperator(node);
                walkAll(node.children(), place);
            }
            default -> walkAll(node.children(), place);
        }
    }

    private void walkAll(List<JsonataNode> nodes, Place place) {
        nodes.forEach(node -> walk(node, place));
    }

    private void bind(JsonataNode variable, boolean isAssignment) {
        found.addBinding(variable, isAssignment);
        scopes.bind(variable.text());
    }

    private void name(JsonataNode node, Place place) {
        if (place.isTop()) {
            found.addContext(node.text(), node.offset());
        }
    }

    private void variable(JsonataNode node, List<JsonataNode> nextSteps, Place place) {
        switch (node.text()) {
            case "" -> {
                if (place.isTop()) {
                    found.addContext("$", node.offset());
                }
            }
            case "$" -> found.addRoot(node.offset());
            case "states" -> {
                if (!scopes.binds("states")) {
                    found.addStates(names(nextSteps), node.offset());
                }
            }
            default -> scopes.use(new JsonataScopes.Use(node.text(), node.offset(), false, place.isInExists()));
        }
    }

    /** Only the first step is looked up in the context item; a string there is a name. */
    private void path(JsonataNode node, Place place) {
        Deque<JsonataNode> backwards = new ArrayDeque<>();
        JsonataNode first = node;
        for (; first.is(Kind.PATH); first = first.child(0)) {
            backwards.push(first.child(1));
        }
        backwards.push(first);
        List<JsonataNode> steps = List.copyOf(backwards);
        if (base(first).is(Kind.STRING)) {
            name(base(first), place);
        }
        for (int i = 0; i < steps.size(); i++) {
            Place itsPlace = i == 0 ? place : place.inside();
            if (steps.get(i).is(Kind.VARIABLE)) {
                variable(steps.get(i), steps.subList(i + 1, steps.size()), itsPlace);
            } else {
                walk(steps.get(i), itsPlace);
            }
        }
    }

    /** Returns the names with which a path goes on, to the first that something follows or that is none. */
    private static List<String> names(List<JsonataNode> steps) {
        List<String> names = new ArrayList<>();
        for (JsonataNode step : steps) {
            JsonataNode base = base(step);
            if (base.is(Kind.NAME) || base.is(Kind.STRING)) {
                names.add(base.text());
            }
            if (!step.is(Kind.NAME) && !step.is(Kind.STRING)) {
                break;
            }
        }
        return names;
    }

    /** Returns a step without what follows it. */
    private static JsonataNode base(JsonataNode step) {
        JsonataNode base = step;
        while (base.is(Kind.FILTER) || base.is(Kind.FOCUS) || base.is(Kind.INDEX)) {
            base = base.child(0);
        }
        return base;
    }

    /** What is on the left is the first argument of what is on the right. */
    private void chain(JsonataNode left, JsonataNode right, Place place) {
        boolean isExists = isExists(right.is(Kind.CALL) ? right.child(0) : right);
        walk(left, isExists ? place.exists() : place);
        if (right.is(Kind.VARIABLE)) {
            function(right, place);
        } else {
            walk(right, place);
        }
    }

    private void function(JsonataNode procedure, Place place) {
        if (procedure.is(Kind.VARIABLE) && !NO_FUNCTIONS.contains(procedure.text())) {
            scopes.use(new JsonataScopes.Use(procedure.text(), procedure.offset(), true, place.isInExists()));
        } else {
            walk(procedure, place);
        }
    }

    private boolean isExists(JsonataNode procedure) {
        return procedure.is(Kind.VARIABLE) && procedure.text().equals("exists") && !scopes.binds("exists");
    }
}
