package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tests of an {@code "And"} must be able to be true together. */
public final class ContradictoryTests implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (String kind : List.of("CHOICE_RULE", "DATA_TEST")) {
            for (PartNode part : definition.parts(kind)) {
                JsonNode tests = part.node().path("And");
                if (tests.isArray() && tests.size() > 1) {
                    check(tests, part.place().child("And"), diagnostics);
                }
            }
        }
    }

    private static void check(JsonNode tests, Place place, Diagnostics diagnostics) {
        Map<String, Values> values = new HashMap<>();
        Set<JsonNode> compared = new HashSet<>();
        Set<JsonNode> negated = new HashSet<>();
        for (int i = 0; i < tests.size(); i++) {
            JsonNode test = tests.get(i);
            DataTest comparison = DataTest.of(test);
            boolean isPossible = comparison == null
                    ? !compared.contains(test.path("Not"))
                    : !negated.contains(test)
                            && values.computeIfAbsent(comparison.variable(), name -> new Values())
                                    .restrict(comparison);
            if (!isPossible) {
                diagnostics.warning(
                        place.child(i),
                        "this test and those before it are never true together; use \"Or\", or leave one of them out");
                return;
            }
            if (comparison != null) {
                compared.add(test);
            } else if (DataTest.of(test.path("Not")) != null) {
                negated.add(test.get("Not"));
            }
        }
    }

    /** What one variable can still be. */
    private static final class Values {

        private int kinds = DataTest.ANYTHING;
        private @Nullable JsonNode only;
        private @Nullable DataTest lower;
        private @Nullable DataTest upper;

        /** Returns whether anything is left that passes this test too. */
        private boolean restrict(DataTest test) {
            kinds &= test.kinds();
            if (kinds == 0) {
                return false;
            }
            if (test.isEquality()) {
                if (only != null && !only.equals(test.operand())) {
                    return false;
                }
                only = test.operand();
            }
            return !test.isNumeric() || restrictRange(test);
        }

        private boolean restrictRange(DataTest test) {
            if (test.least() != null && (lower == null || isStricter(test, lower, 1))) {
                lower = test;
            }
            if (test.most() != null && (upper == null || isStricter(test, upper, -1))) {
                upper = test;
            }
            if (lower == null || upper == null) {
                return true;
            }
            int order = lower.number().compareTo(upper.number());
            return order < 0 || order == 0 && lower.includesNumber() && upper.includesNumber();
        }

        private static boolean isStricter(DataTest test, DataTest before, int direction) {
            int order = test.number().compareTo(before.number()) * direction;
            return order > 0 || order == 0 && !test.includesNumber();
        }
    }
}
