package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.Scope.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code "StartAt"}, {@code "Next"} and {@code "Default"} must name a state of the same {@code "States"} object. */
public final class MissingTransitionTarget implements Rule {

    private static final int SHOWN_NAMES = 10;
    private static final int SHOWN_CHARACTERS = 1_000;

    /** Whoever has more of them in one scope did not misspell them; comparing all with all would take minutes. */
    private static final int HELPED_TARGETS = 20;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.scopes().stream()
                .filter(scope -> scope.node().path("States").isObject())
                .forEach(scope -> check(scope, definition, diagnostics));
    }

    private static void check(Scope scope, Definition definition, Diagnostics diagnostics) {
        Set<String> names = scope.stateNames();
        if (names.stream().anyMatch(PlaceholderSyntax::isIn)) {
            return; // Any name may become that of such a state.
        }
        List<Target> missing = scope.targets()
                .filter(target -> !names.contains(target.stateName()) && !PlaceholderSyntax.isIn(target.stateName()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String known = names.size() <= SHOWN_NAMES ? names.toString() : "";
        for (int i = 0; i < missing.size(); i++) {
            Target target = missing.get(i);
            String elsewhere = i < HELPED_TARGETS ? elsewhere(target.stateName(), definition) : "";
            String help = "";
            if (!elsewhere.isEmpty()) {
                help = "; no transition leads from here to that at " + elsewhere;
            } else if (!known.isEmpty() && known.length() <= SHOWN_CHARACTERS) {
                help = "; it has " + known;
            } else if (i < HELPED_TARGETS) {
                help = NearestName.question(target.stateName(), names).orElse("");
            }
            diagnostics
                    .error(
                            target.place(),
                            "\"%s\": \"%s\" is not a state of this \"States\" object%s",
                            target.place().token(),
                            target.stateName(),
                            help)
                    .inService(target.place(), "Missing 'Next' target: %s", target.stateName());
        }
    }

    /** Returns where there is a state of this name in another scope; empty if there is none, or its place is no help. */
    private static String elsewhere(String name, Definition definition) {
        Place place =
                definition.memo(StatePlaces.class, StatePlaces::new).byName.get(name);
        String pointer = place == null ? "" : place.pointer();
        return pointer.length() <= SHOWN_CHARACTERS ? pointer : "";
    }

    /** Where the first state of each name stands; only looked for where a target is missing. */
    private static final class StatePlaces {

        private final Map<String, Place> byName = new HashMap<>();

        private StatePlaces(Definition definition) {
            definition.states().forEach(state -> byName.putIfAbsent(state.name(), state.place()));
        }
    }
}
