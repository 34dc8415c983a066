package io.github.asl4j.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.Asl;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that benchmarks work on. */
final class Definitions {

    private static final int STATES_OF_A_MEGABYTE = 3_950;

    private Definitions() {}

    /** Returns the definitions that AWS published, from the recorded answers of the service beside the checkout. */
    static List<String> published() throws IOException {
        Path file =
                Path.of(System.getProperty("asl.corpus", "../shared/corpus")).resolve("published.jsonl");
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "the published definitions are not here; give their folder with -jvmArgs -Dasl.corpus=..");
        }
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = new JsonMapper().readTree(line);
            if (!row.get("broken").booleanValue()) {
                texts.add(row.get("definition").toPrettyString());
            }
        }
        return texts;
    }

    /** Returns one definition just below the largest that AWS takes. */
    static List<String> megabyte() {
        StateMachine.Builder machine = StateMachine.builder().startAt("State 0");
        for (int i = 0; i < STATES_OF_A_MEGABYTE; i++) {
            machine.state(
                    "State " + i,
                    TaskState.jsonPath()
                            .resource("arn:aws:states:::sns:publish")
                            .parameter("Message", Asl.path("$.message"))
                            .parameter("TopicArn", "arn:aws:sns:us-east-1:123456789012:t")
                            .next("State " + (i + 1)));
        }
        String text = machine.state(
                        "State " + STATES_OF_A_MEGABYTE, PassState.jsonPath().end())
                .build()
                .toJson();
        if (text.length() > StateMachine.MAX_DEFINITION_BYTES) {
            throw new IllegalStateException("the definition has " + text.length() + " bytes");
        }
        return List.of(text);
    }

    /** Returns one definition of so many states, each leading to the next. */
    static List<String> chain(int states) {
        StringBuilder text = new StringBuilder("{\"StartAt\": \"State 0\", \"States\": {");
        for (int i = 0; i < states; i++) {
            text.append("\"State ").append(i).append("\": {\"Type\": \"Pass\", ");
            text.append(i == states - 1 ? "\"End\": true}" : "\"Next\": \"State " + (i + 1) + "\"}, ");
        }
        return List.of(text.append("}}").toString());
    }

    /** Returns one definition of so many Map states, each inside the one before. */
    static List<String> nested(int levels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            text.append("{\"StartAt\": \"Map ")
                    .append(i)
                    .append("\", \"States\": {\"Map ")
                    .append(i);
            text.append("\": {\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": ");
        }
        text.append("{\"StartAt\": \"Last\", \"States\": {\"Last\": {\"Type\": \"Pass\", \"End\": true}}}");
        return List.of(text.append("}}}".repeat(levels)).toString());
    }
}
