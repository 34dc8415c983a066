package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.StateMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for definitions that are almost valid, for tests of what checks definitions: each has one defect, of those that
 * AWS refuses.
 *
 * <pre>{@code
 * @Property
 * void itIsFound(@ForAll("defects") DefectiveDefinition definition) {
 *     assertThat(Validator.create().validate(definition.text()).errors())
 *             .anyMatch(error -> error.code().equals(definition.code()));
 * }
 *
 * @Provide
 * Arbitrary<DefectiveDefinition> defects() {
 *     return Defects.in(StateMachines.jsonPath());
 * }
 * }</pre>
 */
public final class Defects {

    private Defects() {}

    /** Returns these machines with a defect each, where there is one that can be made in it. */
    public static Arbitrary<DefectiveDefinition> in(Arbitrary<StateMachine> machines) {
        return Combinators.combine(
                        machines,
                        Arbitraries.of(Defect.values()),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as(Defects::make)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    private static Optional<DefectiveDefinition> make(StateMachine machine, Defect defect, int choice) {
        ObjectNode root = machine.json().toNode().deepCopy();
        List<Site> sites = new ArrayList<>();
        collect(root, root, "", root.path("QueryLanguage").asText("JSONPath"), sites);
        List<Site> fitting = sites.stream().filter(defect::fits).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Site site = fitting.get(choice % fitting.size());
        String pointer = defect.make(site);
        return Optional.of(new DefectiveDefinition(defect.text(root), defect.code(), pointer, defect.description()));
    }

    /** Collects the states, each with the scope that it stands in. */
    private static void collect(ObjectNode root, ObjectNode scope, String pointer, String language, List<Site> sites) {
        scope.path("States").properties().forEach(entry -> {
            ObjectNode state = (ObjectNode) entry.getValue();
            String at = pointer + "/States/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            sites.add(new Site(
                    root, scope, pointer, state, at, state.path("QueryLanguage").asText(language)));
            JsonNode branches = state.path("Branches");
            for (int i = 0; i < branches.size(); i++) {
                collect(root, (ObjectNode) branches.get(i), at + "/Branches/" + i, language, sites);
            }
            for (String processor : List.of("ItemProcessor", "Iterator")) {
                if (state.get(processor) instanceof ObjectNode inner) {
                    collect(root, inner, at + "/" + processor, language, sites);
                }
            }
        });
    }
}
