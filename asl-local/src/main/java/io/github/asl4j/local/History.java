package io.github.asl4j.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events so far. The execution adds; others may read meanwhile. */
final class History {

    private static final int MAX_EVENTS_OF_ALL = 2_500_000;

    private final List<HistoryEvent> events = new ArrayList<>();
    private final int limit;
    private final Budget budget;

    /** How many events an execution and all below it may still record: those of millions would fill the memory. */
    static final class Budget {

        private int left = MAX_EVENTS_OF_ALL;
    }

    History(int limit, Budget budget) {
        this.limit = limit;
        this.budget = budget;
    }

    /**
     * Adds an event and returns its id.
     *
     * @throws Full if only the last event, which ends the execution, has room
     */
    synchronized long add(String type, long previousEventId, Instant timestamp, @Nullable Details details) {
        if ((events.size() >= limit - 1 || budget.left <= 0) && !type.startsWith("Execution")) {
            throw new Full(events.size() >= limit - 1 ? limit : MAX_EVENTS_OF_ALL);
        }
        budget.left--;
        long id = events.size() + 1L;
        events.add(new HistoryEvent(id, previousEventId, type, timestamp, details));
        return id;
    }

    synchronized int size() {
        return events.size();
    }

    synchronized List<HistoryEvent> snapshot() {
        return List.copyOf(events);
    }

    /** The history has no room for another event. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full(int events) {
            super("The execution reached the maximum number of history events (" + events + ").", null, false, false);
        }
    }
}
