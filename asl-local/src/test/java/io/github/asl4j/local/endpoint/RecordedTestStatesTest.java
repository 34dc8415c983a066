package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.NotReached;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.Wildcards;
import io.github.asl4j.model.Corpus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sends what the service was sent, and compares what it answered. */
class RecordedTestStatesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theServiceAnswersTheSame() {
        Map<String, String> notReached = new LinkedHashMap<>();
        Map<String, int[]> rates = new TreeMap<>();
        for (JsonNode row : Corpus.rows("teststate.jsonl")) {
            Optional<String> difference = difference(row);
            difference.ifPresent(text -> notReached.put(row.get("id").textValue(), text));
            count(rates, "all", difference.isEmpty());
            row.get("features").forEach(feature -> count(rates, feature.textValue(), difference.isEmpty()));
        }
        StringBuilder text = new StringBuilder("teststate\n");
        rates.forEach((what, count) -> text.append(String.format("  %-48s %d of %d%n", what, count[0], count[1])));
        System.out.print(text);
        new NotReached("teststate").check(notReached);
    }

    private static void count(Map<String, int[]> rates, String what, boolean agrees) {
        int[] count = rates.computeIfAbsent(what, key -> new int[2]);
        count[0] += agrees ? 1 : 0;
        count[1]++;
    }

    private static Optional<String> difference(JsonNode row) {
        JsonNode expected = row.get("response");
        ObjectNode request = row.get("request").deepCopy();
        boolean isMocked = request.hasNonNull("mock");
        boolean callsTask = !isMocked && row.get("features").toString().contains("\"state:Task\"");
        if (callsTask) {
            // The recordings leave out the role, without which no task is called.
            request.put("roleArn", "arn:aws:iam::111111111111:role/role");
        }
        Object result =
                expected.has("inspectionData") ? expected.get("inspectionData").get("result") : expected.get("output");
        TestState action = new TestState(
                ExecutionOptions.defaults().account("111111111111"),
                interpreter -> interpreter.tasks("*", TaskHandler.of(input -> result)));
        try {
            ObjectNode response = decoded(action.answer(new Request(request)));
            return row.get("error_code").isNull()
                    ? Wildcards.of(row.get("redacted_paths")).difference("$", expected, response)
                    : Optional.of("expected " + row.get("message") + " but was " + response);
        } catch (ApiException e) {
            String error = e.type() + " " + e.getMessage();
            return error.equals(row.path("error_code").asText() + " "
                            + row.path("message").asText())
                    ? Optional.empty()
                    : Optional.of("expected " + row.path("message") + " " + expected + " but was " + error);
        }
    }

    /** Returns a response in the form of the recordings, with payloads decoded. */
    private static ObjectNode decoded(ObjectNode response) {
        decode(response, "output");
        if (response.get("inspectionData") instanceof ObjectNode data) {
            data.properties().forEach(member -> {
                if (member.getValue().isTextual()) {
                    member.setValue(parse(member.getValue().textValue()));
                }
            });
        }
        return response;
    }

    private static void decode(ObjectNode object, String member) {
        if (object.has(member)) {
            object.set(member, parse(object.get(member).textValue()));
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
