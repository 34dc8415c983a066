package io.github.asl4j.validate.internal.jsonata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which variables an expression binds itself. A name is bound from its binding to the end of the block or function that
 * has it; a function runs later, so that in its body names are bound, too, that the surroundings bind after it. The
 * names that {@code @} and {@code #} bind are taken to be bound as long as the others.
 */
final class JsonataScopes {

    /**
     * A use of a variable.
     *
     * @param isCalled whether it is called as a function
     */
    record Use(String name, int offset, boolean isCalled, boolean isInExists) {}

    private static final class Scope {
        private final @Nullable Scope parent;
        private final @Nullable Scope later;
        private final Set<String> bound = new HashSet<>();
        private Map<String, List<Use>> waiting = new HashMap<>();

        Scope(@Nullable Scope parent, @Nullable Scope later) {
            this.parent = parent;
            this.later = later;
        }
    }

    private final Map<String, Integer> visible = new HashMap<>();
    private final List<Use> free = new ArrayList<>();
    private Scope scope = new Scope(null, null);

    void openBlock() {
        scope = new Scope(scope, scope.later);
    }

    void openFunction() {
        scope = new Scope(scope, scope);
    }

    void bind(String name) {
        if (scope.bound.add(name)) {
            visible.merge(name, 1, Integer::sum);
        }
    }

    boolean binds(String name) {
        return visible.getOrDefault(name, 0) > 0;
    }

    void use(Use use) {
        if (!binds(use.name())) {
            if (scope.later == null) {
                free.add(use);
            } else {
                scope.later
                        .waiting
                        .computeIfAbsent(use.name(), name -> new ArrayList<>())
                        .add(use);
            }
        }
    }

    void close() {
        scope.bound.forEach(name -> visible.merge(name, -1, Integer::sum));
        scope.waiting.keySet().removeAll(scope.bound);
        if (scope.parent == null) {
            scope.waiting.values().forEach(free::addAll);
        } else {
            scope.parent.waiting = merged(scope.waiting, scope.parent.waiting);
            scope = scope.parent;
        }
    }

    /** Adds the smaller one to the larger, so that uses do not move once for each level. */
    private static Map<String, List<Use>> merged(Map<String, List<Use>> one, Map<String, List<Use>> other) {
        Map<String, List<Use>> small = one.size() < other.size() ? one : other;
        Map<String, List<Use>> large = one.size() < other.size() ? other : one;
        small.forEach((name, uses) -> large.merge(name, uses, (a, b) -> {
            a.addAll(b);
            return a;
        }));
        return large;
    }

    /** Returns the uses of what the expression does not bind, when all is closed. */
    List<Use> free() {
        return free;
    }
}
