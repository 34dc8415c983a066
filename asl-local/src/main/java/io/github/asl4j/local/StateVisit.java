package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visit of a state. It keeps references to data; JSON is made when it is asked for. */
public final class StateVisit {

    private final Details.Entered entered;
    private final Details.@Nullable Exited exited;

    StateVisit(Details.Entered entered, Details.@Nullable Exited exited) {
        this.entered = entered;
        this.exited = exited;
    }

    StateVisit left(Details.Exited details) {
        return new StateVisit(entered, details);
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
