package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.internal.data.Data;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values between the fields of a tested state, as far as it came. What a state of its type and query language does not
 * have is empty.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html">AWS:
 *     InspectionData</a>
 */
public final class InspectionData {

    private final Map<String, @Nullable Object> members;

    InspectionData(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /** Returns the raw input of the state. */
    public JsonNode input() {
        return Data.node(members.get("input"));
    }

    /** Returns the input after {@code "InputPath"}. */
    public Optional<JsonNode> afterInputPath() {
        return member("afterInputPath");
    }

    /** Returns the input after {@code "Parameters"}. */
    public Optional<JsonNode> afterParameters() {
        return member("afterParameters");
    }

    /** Returns what a Task in JSONata gets: {@code "Arguments"}, else the input. */
    public Optional<JsonNode> afterArguments() {
        return member("afterArguments");
    }

    /** Returns the result of a Task, or that of a Pass state with {@code "Result"}. */
    public Optional<JsonNode> result() {
        return member("result");
    }

    /** Returns the result after {@code "ResultSelector"}. */
    public Optional<JsonNode> afterResultSelector() {
        return member("afterResultSelector");
    }

    /** Returns what {@code "ResultPath"} made of input and result. */
    public Optional<JsonNode> afterResultPath() {
        return member("afterResultPath");
    }

    /** Returns the items of a Map after {@code "ItemsPath"}. */
    public Optional<JsonNode> afterItemsPath() {
        return member("afterItemsPath");
    }

    /** Returns the items of a Map after {@code "ItemsPointer"}, where they are read. */
    public Optional<JsonNode> afterItemsPointer() {
        return member("afterItemsPointer");
    }

    /** Returns the array of what {@code "ItemSelector"} makes of the items. */
    public Optional<JsonNode> afterItemSelector() {
        return member("afterItemSelector");
    }

    /** Returns the array of the batches; the items in them are JSON texts. */
    public Optional<JsonNode> afterItemBatcher() {
        return member("afterItemBatcher");
    }

    /** Returns {@code "MaxConcurrency"} of a Map, 0 where it is absent. */
    public Optional<JsonNode> maxConcurrency() {
        return member("maxConcurrency");
    }

    /** Returns {@code "ToleratedFailureCount"} of a Map. */
    public Optional<JsonNode> toleratedFailureCount() {
        return member("toleratedFailureCount");
    }

    /** Returns {@code "ToleratedFailurePercentage"} of a Map. */
    public Optional<JsonNode> toleratedFailurePercentage() {
        return member("toleratedFailurePercentage");
    }

    /**
     * Returns what an HTTP Task without a mock asks for: {@code protocol}, {@code method}, {@code url}, {@code headers} and
     * {@code body}, as texts. What a connection adds is not in it.
     */
    public Optional<JsonNode> request() {
        return member("request");
    }

    /**
     * Returns what an HTTP Task without a mock was answered: {@code protocol}, {@code statusCode}, {@code statusMessage},
     * {@code headers} and {@code body}, as texts.
     */
    public Optional<JsonNode> response() {
        return member("response");
    }

    /** Returns the variables after the state. */
    public Optional<JsonNode> variables() {
        return member("variables");
    }

    /**
     * Returns what handles an error: {@code retryIndex} and {@code retryBackoffIntervalSeconds}, or {@code catchIndex}; the
     * {@code retryIndex} alone is that of a Retrier without attempts left.
     */
    public Optional<JsonNode> errorDetails() {
        return member("errorDetails");
    }

    private Optional<JsonNode> member(String name) {
        return members.containsKey(name) ? Optional.of(Data.node(members.get(name))) : Optional.empty();
    }

    /** Returns all of it as one object, with the names that the API has. */
    public JsonNode toJson() {
        return Data.node(members);
    }

    @Override
    public String toString() {
        return Data.text(members);
    }
}
