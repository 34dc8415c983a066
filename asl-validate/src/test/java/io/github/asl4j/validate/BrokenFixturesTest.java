package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.StateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule takes for granted in its fixtures is taken away from it, piece by piece; it never throws. */
class BrokenFixturesTest {

    private static final Validator VALIDATOR = AllRules.validator();

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(2 * StateMachine.MAX_DEPTH)
                    .build())
            .build());

    private static final List<String> OTHER_KINDS =
            List.of("null", "true", "-1", "1e400", "\"\"", "\"${X}\"", "[]", "[null]", "{}", "{\"\": {\"Next\": []}}");

    /** The texts that are short enough to be broken everywhere. */
    private static List<String> fixtures() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".asl.json"))
                    .sorted()
                    .toList()) {
                if (Files.size(file) < 10_000) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void validate(String text) {
        assertThat(VALIDATOR.validate(text).diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.line()).isBetween(1, (int) text.lines().count() + 1);
            assertThat(diagnostic.column()).isPositive();
            assertThat(diagnostic.message()).isNotBlank().doesNotContain("REDACTED");
        });
    }

    @Test
    void aFixtureCutAnywhereIsOnlyReported() throws IOException {
        for (String text : fixtures()) {
            for (int end = 0; end < text.length(); end++) {
                validate(text.substring(0, end));
            }
        }
    }

    @Test
    void aValueOfAnotherKindIsOnlyReported() throws IOException {
        int changes = 0;
        for (String text : fixtures()) {
            JsonNode definition;
            try {
                definition = JSON.readTree(text);
            } catch (JsonProcessingException noJson) {
                continue;
            }
            List<Consumer<JsonNode>> values = new ArrayList<>();
            collect(definition, values);
            for (Consumer<JsonNode> value : values) {
                for (String other : OTHER_KINDS) {
                    value.accept(JSON.readTree(other));
                    validate(JSON.writeValueAsString(definition));
                    changes++;
                }
                value.accept(null);
            }
        }
        System.out.println(changes + " definitions with a value of another kind validated");
        assertThat(changes).isGreaterThan(10_000);
    }

    /** Collects for each value inside a node what replaces it; {@code null} puts the value itself back. */
    private static void collect(JsonNode node, List<Consumer<JsonNode>> values) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                JsonNode value = member.getValue();
                String name = member.getKey();
                values.add(other -> object.set(name, other == null ? value : other));
                collect(value, values);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode value = array.get(i);
                values.add(other -> array.set(index, other == null ? value : other));
                collect(value, values);
            }
        }
    }
}
