package io.github.asl4j.integrations.iam;

import io.github.asl4j.integrations.iam.PolicyStatement.Effect;
import io.github.asl4j.integrations.iam.PolicyStatement.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The statements of a policy as they are found; those with the same actions and conditions become one. */
final class Statements {

    private static final Comparator<Key> ORDER =
            Comparator.comparing((Key key) -> key.actions.toString()).thenComparing(key -> key.conditions.toString());

    private final Map<Key, Found> found = new TreeMap<>(ORDER);

    private record Key(Set<String> actions, Map<String, Map<String, List<String>>> conditions) {}

    private record Found(Set<String> resources, Set<Origin> origins, Set<String> notes) {}

    void add(
            Collection<String> actions,
            Collection<String> resources,
            Map<String, Map<String, List<String>>> conditions,
            Optional<Origin> origin,
            Collection<String> notes) {
        Found statement = found.computeIfAbsent(
                new Key(new TreeSet<>(actions), conditions),
                key -> new Found(new TreeSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        statement.resources.addAll(resources);
        statement.origins.addAll(origin.stream().toList());
        statement.notes.addAll(notes);
    }

    List<PolicyStatement> merged() {
        return found.entrySet().stream()
                .map(entry -> new PolicyStatement(
                        Optional.empty(),
                        Effect.ALLOW,
                        List.copyOf(entry.getKey().actions),
                        widest(entry.getValue().resources),
                        entry.getKey().conditions,
                        List.copyOf(entry.getValue().origins),
                        List.copyOf(entry.getValue().notes)))
                .toList();
    }

    /** Returns the resources without those that another one contains. */
    private static List<String> widest(Set<String> resources) {
        return resources.stream()
                .filter(resource -> resources.stream()
                        .noneMatch(other -> !other.equals(resource) && Wildcard.coversExactly(other, resource)))
                .toList();
    }
}
