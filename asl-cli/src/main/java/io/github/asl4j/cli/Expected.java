package io.github.asl4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.model.internal.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code expected.json} says of an execution: its status, and of the rest what is to be compared. */
final class Expected {

    /** By name, whether only an execution that succeeds has it. */
    private static final Map<String, Boolean> OF_SUCCESS = Map.of("output", true, "error", false, "cause", false);

    private static final Set<String> FIELDS =
            new LinkedHashSet<>(List.of("status", "output", "error", "cause", "visited"));

    private static final List<String> STATUSES = List.of("SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode fields;

    private Expected(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException if something is wrong with it; the message tells what to do
     */
    static Expected parse(String text) {
        JsonNode fields;
        try {
            fields = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    (e.getLocation() == null
                                    ? ""
                                    : e.getLocation().getLineNr() + ":"
                                            + e.getLocation().getColumnNr() + ": ")
                            + "it is no JSON: " + e.getOriginalMessage(),
                    e);
        }
        if (!fields.isObject()) {
            throw new IllegalArgumentException("it must be an object with some of " + FIELDS);
        }
        fields.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is not a field of it"
                        + NearestName.question(name, FIELDS).orElse("; there can be " + FIELDS));
            }
        });
        check(fields);
        return new Expected(fields);
    }

    private static void check(JsonNode fields) {
        String status = fields.path("status").asText();
        if (!STATUSES.contains(status)) {
            throw new IllegalArgumentException("\"status\" must be one of " + STATUSES);
        }
        OF_SUCCESS.forEach((name, ofSuccess) -> {
            if (fields.has(name) && ofSuccess != status.equals("SUCCEEDED")) {
                throw new IllegalArgumentException("an execution that is " + status + " has no \"" + name + "\"");
            }
        });
        for (String name : List.of("error", "cause")) {
            if (fields.has(name)
                    && !fields.get(name).isTextual()
                    && !fields.get(name).isNull()) {
                throw new IllegalArgumentException("\"" + name + "\" must be a string, or null where there is none");
            }
        }
        JsonNode visited = fields.path("visited");
        boolean isNames = visited.isArray();
        for (JsonNode name : visited) {
            isNames &= name.isTextual();
        }
        if (!visited.isMissingNode() && !isNames) {
            throw new IllegalArgumentException("\"visited\" must be an array of names of states");
        }
    }

    /** Returns what an execution has otherwise. */
    List<Difference> differences(Execution execution) {
        List<Difference> differences = new ArrayList<>();
        compare("status", Optional.of(JSON.valueToTree(execution.status())), differences);
        if (execution.status() == ExecutionStatus.SUCCEEDED) {
            compare("output", Optional.of(execution.output()), differences);
        } else {
            compare("output", Optional.empty(), differences);
        }
        compare("error", Optional.of(JSON.valueToTree(execution.error().orElse(null))), differences);
        compare("cause", Optional.of(JSON.valueToTree(execution.cause().orElse(null))), differences);
        JsonNode visited = JSON.valueToTree(execution.states());
        // One state more would shift all that follow.
        if (fields.has("visited") && !fields.get("visited").equals(visited)) {
            differences.add(new Difference("/visited", Optional.of(fields.get("visited")), Optional.of(visited)));
        }
        return differences;
    }

    private void compare(String name, Optional<JsonNode> actual, List<Difference> differences) {
        if (!fields.has(name)) {
            return;
        }
        JsonNode expected = fields.get(name);
        if (actual.isPresent()) {
            Difference.find("/" + name, expected, actual.get(), differences);
        } else {
            differences.add(new Difference("/" + name, Optional.of(expected), actual));
        }
    }
}
