package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visit of a state. It keeps references to data; JSON is made when it is asked for. */
public final class StateVisit {

    private final Details.Entered entered;
    private final Instant enteredDate;
    private final Details.@Nullable Exited exited;
    private final @Nullable Instant lastDate;
    private final @Nullable String error;

    private StateVisit(
            Details.Entered entered,
            Instant enteredDate,
            Details.@Nullable Exited exited,
            @Nullable Instant lastDate,
            @Nullable String error) {
        this.entered = entered;
        this.enteredDate = enteredDate;
        this.exited = exited;
        this.lastDate = lastDate;
        this.error = error;
    }

    static StateVisit of(Details.Entered details, Instant date) {
        return new StateVisit(details, date, null, null, null);
    }

    StateVisit left(Details.Exited details, Instant date) {
        return new StateVisit(entered, enteredDate, details, date, error);
    }

    StateVisit failed(String newError, Instant date) {
        return new StateVisit(entered, enteredDate, exited, date, newError);
    }

    /** Returns the name of the state. */
    public String stateName() {
        return entered.name();
    }

    /** Returns its raw input. */
    public JsonNode input() {
        return Data.node(entered.input());
    }

    /** Returns its output; empty if it was not left, as a Fail state or one that failed. */
    public Optional<JsonNode> output() {
        return Optional.ofNullable(exited).map(left -> Data.node(left.output()));
    }

    /**
     * Returns how it was left, as the JSON Pointer in the state to what says where to go: {@code /Next}, {@code /End},
     * {@code /Default}, {@code /Choices/0/Next} or {@code /Catch/0/Next}; empty if it was not left, or by a Succeed state.
     */
    public Optional<String> transition() {
        return Optional.ofNullable(exited).map(Details.Exited::transition).filter(pointer -> !pointer.isEmpty());
    }

    /**
     * Returns the error that ended it, or that its last failed attempt ended with, caught or not; empty if all went well.
     * What failed inside a Map or Parallel state is an error of that inner state.
     */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** Returns when it began, in the time of the execution. */
    public Instant enteredDate() {
        return enteredDate;
    }

    /** Returns how long it took, in the time of the execution; empty if it has neither been left nor failed itself. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(lastDate).map(date -> Duration.between(enteredDate, date));
    }

    /** Returns the variables that it could read, as they were at its entry. */
    public Map<String, JsonNode> variables() {
        return Data.nodes(entered.variables());
    }

    /** Returns the variables that it set when it was left. */
    public Map<String, JsonNode> assigned() {
        return exited == null ? Map.of() : Data.nodes(exited.assigned());
    }

    @Override
    public String toString() {
        return stateName() + " " + Data.text(entered.input())
                + (exited == null ? "" : " -> " + Data.text(exited.output()));
    }
}
