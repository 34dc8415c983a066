package io.github.asl4j.local;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints an execution for people. */
final class Trace {

    private static final int MAX_WIDTH = 160;

    private static final Set<String> HIDDEN = Set.of("name", "index", "roleArn");

    private Trace() {}

    static String of(Execution execution) {
        return execution.history().stream().map(event -> line(event, execution)).collect(Collectors.joining("\n"))
                + "\n" + execution;
    }

    private static String line(HistoryEvent event, Execution execution) {
        double seconds =
                Duration.between(execution.startDate(), event.timestamp()).toMillis() / 1000.0;
        Map<String, Object> details = event.details();
        // The name of the state first: it is what one looks for.
        String name = Stream.of("name", "index")
                .filter(details::containsKey)
                .map(detail -> " " + details.get(detail))
                .collect(Collectors.joining());
        String rest = details.entrySet().stream()
                .filter(detail -> !(detail.getValue() instanceof Map<?, ?>) && !HIDDEN.contains(detail.getKey()))
                .map(detail -> " " + detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining());
        Object assigned = details.get("assignedVariables");
        String line = String.format(
                java.util.Locale.ROOT,
                "%4d %8.3fs %s%s%s%s",
                event.id(),
                seconds,
                event.type(),
                name,
                assigned == null ? "" : " assigned=" + assigned,
                rest);
        return line.length() > MAX_WIDTH ? line.substring(0, MAX_WIDTH) + "…" : line.stripTrailing();
    }
}
