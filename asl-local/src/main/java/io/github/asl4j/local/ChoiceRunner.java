package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Condition;
import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.data.Watch;
import io.github.asl4j.local.internal.jsonata.JsonataCondition;
import io.github.asl4j.local.internal.jsonata.JsonataFlow;
import io.github.asl4j.local.internal.jsonpath.ChoiceConditions;
import io.github.asl4j.local.internal.jsonpath.JsonPathFlow;
import io.github.asl4j.model.ChoiceRule;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.QueryLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs a Choice state. */
final class ChoiceRunner extends StateRunner {

    /** A compiled Choice Rule. */
    private record Rule(Condition condition, DataFlow flow, int next, String transition) {}

    private final List<Rule> rules;
    private final DataFlow fallback;
    private final Optional<Integer> next;

    private ChoiceRunner(String name, List<Rule> rules, DataFlow fallback, Optional<Integer> next) {
        super(name, "Choice");
        this.rules = rules;
        this.fallback = fallback;
        this.next = next;
    }

    static ChoiceRunner of(String name, ChoiceState state, Map<String, Integer> indices, @Nullable Watch watch) {
        boolean isJsonata = state.queryLanguage() == QueryLanguage.JSONATA;
        List<Rule> rules = IntStream.range(0, state.choices().size())
                .mapToObj(i -> {
                    ChoiceRule rule = state.choices().get(i);
                    int target = indices.get(rule.next());
                    String transition = "/Choices/" + i + "/Next";
                    return isJsonata ? jsonata(rule, i, target, transition) : jsonPath(state, rule, target, transition);
                })
                .toList();
        DataFlow fallback = isJsonata
                ? new JsonataFlow("", Optional.empty(), state.output(), state.assign(), Optional.empty())
                : JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .assign(state.assign())
                        .watch(watch)
                        .build();
        return new ChoiceRunner(name, rules, fallback, state.defaultState().map(indices::get));
    }

    private static Rule jsonata(ChoiceRule rule, int index, int target, String transition) {
        String at = "Choices[" + index + "]/";
        return new Rule(
                JsonataCondition.of(rule.condition().orElseThrow(), at + "Condition"),
                new JsonataFlow(at, Optional.empty(), rule.output(), rule.assign(), Optional.empty()),
                target,
                transition);
    }

    private static Rule jsonPath(ChoiceState state, ChoiceRule rule, int target, String transition) {
        return new Rule(
                ChoiceConditions.of(rule.test().orElseThrow()),
                JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .assign(rule.assign())
                        .build(),
                target,
                transition);
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        Object data = fallback.arguments(scope);
        Scope about = scope.about(data);
        for (Rule rule : rules) {
            if (rule.condition().test(about)) {
                visit.exit("Choice", rule.flow().finish(scope, data), rule.next(), rule.transition());
                return;
            }
        }
        if (next.isEmpty()) {
            throw EvaluationFailure.runtime(
                    "Failed to transition out of the state. The state does not point to a next state.");
        }
        visit.exit("Choice", fallback.finish(scope, data), next.get(), "/Default");
    }
}
