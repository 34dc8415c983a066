package io.github.asl4j.local;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event in the history of an execution, as {@code GetExecutionHistory} gives it.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">AWS: HistoryEvent</a>
 */
public final class HistoryEvent {

    private final long id;
    private final long previousEventId;
    private final String type;
    private final Instant timestamp;
    private final @Nullable Details details;

    HistoryEvent(long id, long previousEventId, String type, Instant timestamp, @Nullable Details details) {
        this.id = id;
        this.previousEventId = previousEventId;
        this.type = type;
        this.timestamp = timestamp;
        this.details = details;
    }

    /** Returns the number of the event, from 1. */
    public long id() {
        return id;
    }

    /** Returns the event that led to this one; 0 for the first one and for that of the first state. */
    public long previousEventId() {
        return previousEventId;
    }

    /** Returns the type, {@code TaskStateEntered}. */
    public String type() {
        return type;
    }

    /** Returns when it happened, in the time of the execution. */
    public Instant timestamp() {
        return timestamp;
    }

    /** Returns the name of the member that holds the details, {@code stateEnteredEventDetails}; empty if there are none. */
    public Optional<String> detailsName() {
        if (details == null) {
            return Optional.empty();
        }
        String name = type.endsWith("StateEntered")
                ? "stateEntered"
                : type.endsWith("StateExited")
                        ? "stateExited"
                        : Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return Optional.of(name + "EventDetails");
    }

    /** Returns the details by their names in the API, payloads as JSON text; empty if there are none. */
    public Map<String, Object> details() {
        return details(true);
    }

    /** Returns the details, without payloads where {@code withPayloads} is false. */
    public Map<String, Object> details(boolean withPayloads) {
        return details == null ? Map.of() : details.members(withPayloads);
    }

    @Nullable
    Details data() {
        return details;
    }

    @Override
    public String toString() {
        return id + " " + type + " " + details();
    }
}
