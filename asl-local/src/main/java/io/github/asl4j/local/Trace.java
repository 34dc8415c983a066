package io.github.asl4j.local;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an execution for people. */
final class Trace {

    private static final int MAX_WIDTH = 160;

    private Trace() {}

    static String of(Execution execution) {
        return execution.history().stream().map(event -> line(event, execution)).collect(Collectors.joining("\n"))
                + "\n" + execution;
    }

    private static String line(HistoryEvent event, Execution execution) {
        double seconds =
                Duration.between(execution.startDate(), event.timestamp()).toMillis() / 1000.0;
        String details = event.details().entrySet().stream()
                .filter(detail -> !(detail.getValue() instanceof Map<?, ?>)
                        && !detail.getKey().equals("roleArn"))
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining(" "));
        String line =
                String.format(java.util.Locale.ROOT, "%4d %8.3fs %s %s", event.id(), seconds, event.type(), details);
        return line.length() > MAX_WIDTH ? line.substring(0, MAX_WIDTH) + "…" : line.stripTrailing();
    }
}
