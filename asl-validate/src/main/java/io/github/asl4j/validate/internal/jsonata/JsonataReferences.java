package io.github.asl4j.validate.internal.jsonata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an expression refers to, each kind in writing order; offsets count in its text from 0. */
public final class JsonataReferences {

    /**
     * A name where it stands.
     *
     * @param name without a dollar sign, except for {@code $} and {@code $$} themselves
     */
    public record Reference(String name, int offset) {}

    /**
     * A use of {@code $states}.
     *
     * @param path the names behind it, {@code [context, Execution, Id]}, up to what is no plain name
     */
    public record StatesReference(List<String> path, int offset) {}

    /**
     * A use of a variable that the expression does not bind, called as no function.
     *
     * @param isInExists whether it stands in a call of {@code $exists}
     */
    public record VariableRead(String name, int offset, boolean isInExists) {}

    /**
     * A variable that the expression binds.
     *
     * @param isAssignment whether by {@code :=}, not as a parameter or in a path
     */
    public record Binding(String name, int offset, boolean isAssignment) {}

    /**
     * A function that the expression does not bind.
     *
     * @param isBuiltIn whether AWS has it; it has no {@code $eval}
     * @param isCalled whether it is called, not only named: {@code $map($a, $uppercase)} names the second
     */
    public record FunctionUse(String name, int offset, boolean isBuiltIn, boolean isCalled) {}

    private final Map<String, Reference> context = new LinkedHashMap<>();
    private final List<Reference> roots = new ArrayList<>();
    private final List<StatesReference> states = new ArrayList<>();
    private final List<VariableRead> variables = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<FunctionUse> functions = new ArrayList<>();
    private final List<Reference> laterOperators = new ArrayList<>();

    JsonataReferences() {}

    void addContext(String name, int offset) {
        context.putIfAbsent(name, new Reference(name, offset));
    }

    void addRoot(int offset) {
        roots.add(new Reference("$$", offset));
    }

    void addStates(List<String> path, int offset) {
        states.add(new StatesReference(List.copyOf(path), offset));
    }

    void addBinding(JsonataNode variable, boolean isAssignment) {
        bindings.add(new Binding(variable.text(), variable.offset(), isAssignment));
    }

    void addLaterOperator(JsonataNode operator) {
        laterOperators.add(new Reference(operator.text(), operator.offset()));
    }

    void addFree(List<JsonataScopes.Use> uses) {
        uses.stream().sorted(Comparator.comparingInt(JsonataScopes.Use::offset)).forEach(use -> {
            boolean isBuiltIn = JsonataFunctions.names().contains(use.name());
            if (isBuiltIn || use.isCalled() || use.name().equals("eval")) {
                functions.add(new FunctionUse(use.name(), use.offset(), isBuiltIn, use.isCalled()));
            } else {
                variables.add(new VariableRead(use.name(), use.offset(), use.isInExists()));
            }
        });
    }

    /**
     * Returns the names, and {@code $}, that are looked up in the context item, which expressions of Step Functions do not
     * have: AWS refuses each of them once. A name in a predicate or a later step is looked up in something else.
     */
    public List<Reference> context() {
        return List.copyOf(context.values());
    }

    /** Returns the uses of {@code $$}, which AWS refuses. */
    public List<Reference> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** Returns the uses of {@code $states}. */
    public List<StatesReference> states() {
        return Collections.unmodifiableList(states);
    }

    /** Returns the uses of variables that come from outside. */
    public List<VariableRead> variables() {
        return Collections.unmodifiableList(variables);
    }

    /** Returns the variables that the expression binds. */
    public List<Binding> bindings() {
        return Collections.unmodifiableList(bindings);
    }

    /** Returns the functions that come from outside, AWS's and those that nobody has. */
    public List<FunctionUse> functions() {
        return Collections.unmodifiableList(functions);
    }

    /** Returns the operators that came after JSONata 2.0.6, which AWS runs: {@code ?:} and {@code ??}. */
    public List<Reference> laterOperators() {
        return Collections.unmodifiableList(laterOperators);
    }
}
