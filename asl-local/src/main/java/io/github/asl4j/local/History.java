package io.github.asl4j.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events so far. The execution adds; others may read meanwhile. */
final class History {

    private final List<HistoryEvent> events = new ArrayList<>();
    private final int limit;

    History(int limit) {
        this.limit = limit;
    }

    /**
     * Adds an event and returns its id.
     *
     * @throws Full if only the last event, which ends the execution, has room
     */
    synchronized long add(String type, long previousEventId, Instant timestamp, @Nullable Details details) {
        if (events.size() >= limit - 1 && !type.startsWith("Execution")) {
            throw new Full();
        }
        long id = events.size() + 1L;
        events.add(new HistoryEvent(id, previousEventId, type, timestamp, details));
        return id;
    }

    synchronized List<HistoryEvent> snapshot() {
        return List.copyOf(events);
    }

    /** The history has no room for another event. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full() {
            super("history is full", null, false, false);
        }
    }
}
