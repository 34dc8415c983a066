package io.github.asl4j.validate.internal.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.VariableRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a definition: where they are assigned, where they are read, and which a scope can see. A branch or
 * iteration sees those of the scopes around it, but a distributed Map, whose executions are others, does not.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">AWS: Variables</a>
 */
public final class Variables {

    private final List<ScopeVariables> scopes = new ArrayList<>();
    private boolean isComplete = true;

    private Variables(Definition definition) {
        if (!definition.scopes().isEmpty()) {
            add(definition.scopes().get(0));
        }
    }

    /** Returns the variables of a definition, which are found once. */
    public static Variables of(Definition definition) {
        return definition.memo(Variables.class, Variables::new);
    }

    /**
     * The variables of one scope.
     *
     * @param outer the scope around it; null for the machine
     * @param isDistributed whether it is run by other executions, which see nothing of those outside
     * @param at the state that holds the scope; null for the machine
     * @param assigned the names, with the first place that assigns each
     */
    public record ScopeVariables(
            Scope scope,
            @Nullable ScopeVariables outer,
            boolean isDistributed,
            @Nullable StateNode at,
            Map<String, Assignment> assigned) {

        /** Returns the nearest scope from this one outwards that assigns a name, as far as it can be seen. */
        public Optional<ScopeVariables> visible(String name) {
            for (ScopeVariables each = this; each != null; each = each.isDistributed ? null : each.outer) {
                if (each.assigned.containsKey(name)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        /** Returns the nearest scope around this one that assigns a name, whether it can be seen or not. */
        public Optional<ScopeVariables> around(String name) {
            for (ScopeVariables each = outer; each != null; each = each.outer) {
                if (each.assigned.containsKey(name)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        /** Returns whether an expression of this scope binds a name for itself. */
        public boolean binds(String name) {
            return scope.states().stream()
                    .flatMap(state -> state.expressions().stream())
                    .flatMap(expression -> expression.jsonata().stream())
                    .flatMap(jsonata -> jsonata.references().bindings().stream())
                    .anyMatch(
                            binding -> binding.isAssignment() && binding.name().equals(name));
        }

        /** Returns the variables that the states of this scope read themselves. */
        public List<VariableRead> reads() {
            List<VariableRead> reads = new ArrayList<>();
            for (StateNode state : scope.states()) {
                for (Expression expression : state.expressions()) {
                    reads.addAll(expression.variables());
                }
            }
            return reads;
        }
    }

    /** The first place that assigns a variable in a scope. */
    public record Assignment(StateNode state, Place place) {}

    private void add(Scope machine) {
        scopes.add(scopeVariables(machine, null, false, null));
        for (int i = 0; i < scopes.size(); i++) {
            ScopeVariables outer = scopes.get(i);
            for (StateNode state : outer.scope().states()) {
                for (Scope inner : state.scopes()) {
                    JsonNode mode = inner.node().path("ProcessorConfig").path("Mode");
                    boolean isDistributed = mode.isTextual() && !mode.asText().equals("INLINE");
                    scopes.add(scopeVariables(inner, outer, isDistributed, state));
                }
            }
        }
    }

    private ScopeVariables scopeVariables(
            Scope scope, @Nullable ScopeVariables outer, boolean isDistributed, @Nullable StateNode at) {
        Map<String, Assignment> assigned = new LinkedHashMap<>();
        scope.states().forEach(state -> {
            if (state.parts().isEmpty()) {
                isComplete = false;
            }
            state.parts()
                    .forEach(part -> part.node().path("Assign").fieldNames().forEachRemaining(member -> {
                        if (PlaceholderSyntax.isIn(member)) {
                            isComplete = false;
                        }
                        assigned.putIfAbsent(
                                name(member),
                                new Assignment(
                                        state, part.place().child("Assign").child(member)));
                    }));
        });
        return new ScopeVariables(scope, outer, isDistributed, at, assigned);
    }

    /** Returns the name that a member of {@code "Assign"} sets. */
    static String name(String member) {
        return member.endsWith(".$") ? member.substring(0, member.length() - ".$".length()) : member;
    }

    /** Returns the scopes, the machine first. */
    public List<ScopeVariables> scopes() {
        return scopes;
    }

    /** Returns whether all assignments are known: none has a placeholder for a name, and each state can be read. */
    public boolean isComplete() {
        return isComplete;
    }
}
