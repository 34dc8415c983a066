package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule of a Choice state must have values left that no rule before it takes. */
public final class RepeatedChoiceRule implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final List<String> NO_TESTS = List.of("Next", "Comment", "Assign", "Output");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Choice")) {
            JsonNode rules = state.node().path("Choices");
            if (rules.isArray() && rules.size() > 1) {
                Taken taken = new Taken();
                for (int i = 0; i < rules.size(); i++) {
                    Integer before = taken.by(rules.get(i));
                    if (before != null) {
                        diagnostics.warning(
                                state.place().child("Choices").child(i),
                                "this rule never matches; Choices[%d] takes what it tests for: put the narrower test"
                                        + " first, or leave it out",
                                before);
                    }
                    taken.add(rules.get(i), i);
                }
            }
        }
    }

    private static JsonNode test(JsonNode rule) {
        return rule.isObject()
                ? new ObjectNode(JsonNodeFactory.instance)
                        .<ObjectNode>setAll((ObjectNode) rule)
                        .remove(NO_TESTS)
                : rule;
    }

    /** What the rules so far take. */
    private static final class Taken {

        private final Map<JsonNode, Integer> tests = new HashMap<>();
        private final Map<String, Bound> below = new HashMap<>();
        private final Map<String, Bound> above = new HashMap<>();

        /** All numbers on one side of one. */
        private record Bound(DataTest test, int rule) {}

        private void add(JsonNode rule, int index) {
            JsonNode test = test(rule);
            if (test.path("Condition").asText().contains("$random")) {
                return; // Another value each time.
            }
            if (!test.isEmpty()) {
                tests.putIfAbsent(test, index);
            }
            addComparison(test, index);
            test.path("Or").forEach(alternative -> {
                JsonNode one = test(alternative);
                if (DataTest.of(one) != null) {
                    tests.putIfAbsent(one, index);
                    addComparison(one, index);
                }
            });
        }

        private void addComparison(JsonNode test, int index) {
            DataTest comparison = DataTest.of(test);
            if (comparison == null || !comparison.isNumeric()) {
                return;
            }
            if (comparison.least() == null) {
                below.merge(
                        comparison.variable(),
                        new Bound(comparison, index),
                        (before, now) -> isInside(comparison, before.test) ? before : now);
            } else if (comparison.most() == null) {
                above.merge(
                        comparison.variable(),
                        new Bound(comparison, index),
                        (before, now) -> isInside(comparison, before.test) ? before : now);
            }
        }

        /** Returns the rule that takes everything for which this one is true; null if none does. */
        private @Nullable Integer by(JsonNode rule) {
            Integer before = tests.get(test(rule));
            return before != null ? before : byPart(rule);
        }

        private @Nullable Integer byPart(JsonNode test) {
            DataTest comparison = DataTest.of(test);
            if (comparison != null) {
                Integer same = tests.get(test(test));
                return same != null ? same : byBound(comparison);
            }
            for (JsonNode conjunct : test.path("And")) {
                Integer before = byPart(conjunct);
                if (before != null) {
                    return before;
                }
            }
            Integer last = null;
            for (JsonNode alternative : test.path("Or")) {
                last = byPart(alternative);
                if (last == null) {
                    return null;
                }
            }
            return last;
        }

        private @Nullable Integer byBound(DataTest comparison) {
            if (!comparison.isNumeric()) {
                return null;
            }
            for (Bound bound : new Bound[] {below.get(comparison.variable()), above.get(comparison.variable())}) {
                if (bound != null && isInside(comparison, bound.test)) {
                    return bound.rule;
                }
            }
            return null;
        }

        /** Returns whether all numbers that pass a test also pass one that is open to one side. */
        private static boolean isInside(DataTest inner, DataTest outer) {
            boolean isBelow = outer.least() == null;
            if ((isBelow ? inner.most() : inner.least()) == null) {
                return false;
            }
            int order = inner.number().compareTo(outer.number()) * (isBelow ? 1 : -1);
            return order < 0 || order == 0 && (outer.includesNumber() || !inner.includesNumber());
        }
    }
}
