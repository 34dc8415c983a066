package io.github.asl4j.local.internal.jsonata;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.Template;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Arguments}, the work, then {@code Output} and {@code Assign}, both over the same values. */
public final class JsonataFlow implements DataFlow {

    private final Expression arguments;
    private final Optional<Expression> output;
    private final Optional<Expression> assign;
    private final Optional<String> resultName;

    /**
     * Compiles the fields of a state, Choice Rule or Catcher.
     *
     * @param at the place of the fields, before their names in messages: empty for a state, {@code "Catch[1]/"}
     * @param resultName the member of {@code $states} that is the result; empty where there is none
     */
    public JsonataFlow(
            String at,
            Optional<Template> arguments,
            Optional<Template> output,
            Optional<Template> assign,
            Optional<String> resultName) {
        this.arguments = arguments
                .map(template -> JsonataTemplate.of(template.json(), at + "Arguments"))
                .orElse(Scope::input);
        this.output = output.map(template -> JsonataTemplate.of(template.json(), at + "Output"));
        this.assign = assign.map(template -> JsonataTemplate.of(template.json(), at + "Assign"));
        this.resultName = resultName;
    }

    @Override
    public @Nullable Object arguments(Scope scope) {
        return arguments.evaluate(scope);
    }

    @Override
    @SuppressWarnings("unchecked") // the reader lets only objects be Assign
    public Finished finish(Scope scope, @Nullable Object result) {
        Scope done = resultName.map(name -> scope.with(name, result)).orElse(scope);
        Map<String, @Nullable Object> assigned = assign.isEmpty()
                ? Map.of()
                : (Map<String, @Nullable Object>) assign.get().evaluate(done);
        return new Finished(output.isEmpty() ? result : output.get().evaluate(done), assigned);
    }
}
