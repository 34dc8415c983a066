package io.github.asl4j.integrations.iam;

import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.integrations.iam.Permissions.Row;
import io.github.asl4j.integrations.iam.PolicyStatement.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a state calls.
 *
 * @param state the name of the state
 * @param resource what it calls, as the definition names it
 * @param globals what stands in ARNs beside the parameters: partition, Region, account, the machine's name
 */
record Call(String state, String resource, CallParameters parameters, Map<String, String> globals) {

    void addTo(Statements statements, Permissions.Call needed, IntegrationPattern pattern) {
        for (Expansion expansion : Expansion.of(parameters, globals, needed.parse())) {
            needed.rows().forEach(row -> add(row, expansion, needed, pattern, statements));
        }
    }

    void addTo(Statements statements, List<Row> rows) {
        addTo(statements, new Permissions.Call(rows, Map.of(), List.of()), IntegrationPattern.REQUEST_RESPONSE);
    }

    private void add(
            Row row, Expansion shared, Permissions.Call needed, IntegrationPattern pattern, Statements statements) {
        List<String> actions = row.actions(pattern);
        Expansion expansion = shared.fresh();
        if (actions.isEmpty() || !isNeeded(row, expansion)) {
            return;
        }
        boolean isWhole = expansion.isWhole() && !row.whole().isEmpty();
        Set<String> resources = new LinkedHashSet<>();
        (isWhole ? row.whole() : row.resources()).forEach(template -> resources.addAll(expansion.arns(template)));
        Set<String> notes = new LinkedHashSet<>();
        expansion.widenings().forEach(reason -> notes.add(reason + ", hence " + String.join(", ", resources)));
        Map<String, Map<String, List<String>>> conditions = conditions(row, expansion, notes);
        if (!row.note().isEmpty()) {
            notes.add(row.note());
        }
        if (needed.isUnverified(pattern)) {
            notes.add("AWS's documentation does not confirm it (unverified)");
        }
        statements.add(
                actions,
                resources,
                conditions,
                Optional.of(new Origin(state, resource, expansion.used())),
                notes.stream().map(note -> "\"" + state + "\": " + note).toList());
    }

    private static boolean isNeeded(Row row, Expansion expansion) {
        return (row.when().isEmpty() || expansion.has(row.when()))
                && row.unless().stream().noneMatch(expansion::has)
                && (row.is().isEmpty()
                        || expansion.may(row.is().get(0), row.is().get(1)));
    }

    private static Map<String, Map<String, List<String>>> conditions(Row row, Expansion expansion, Set<String> notes) {
        Map<String, Map<String, List<String>>> conditions = new LinkedHashMap<>();
        row.condition()
                .forEach((operator, keys) -> keys.forEach((key, templates) -> {
                    List<String> values = new ArrayList<>();
                    for (String template : templates) {
                        if (!operator.equals("StringLike") && !expansion.isExact(template)) {
                            values.clear();
                            break;
                        }
                        values.addAll(expansion.values(template));
                    }
                    if (values.isEmpty()) {
                        notes.add("without a condition on " + key + ", whose value the definition does not tell");
                    } else {
                        conditions
                                .computeIfAbsent(operator, any -> new LinkedHashMap<>())
                                .put(key, values);
                    }
                }));
        return conditions;
    }
}
