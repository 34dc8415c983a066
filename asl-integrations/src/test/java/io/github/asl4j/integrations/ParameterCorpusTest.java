package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The catalogue knows the parameters of every Task that the service took or AWS published, but of those in a list, each with
 * the reason. {@code -Dasl.expected=write} rewrites the list.
 */
class ParameterCorpusTest {

    private static final Path NOT_REACHED = Path.of("src/test/resources/recorded/tasks.not-reached");
    private static final JsonMapper JSON = new JsonMapper();

    private final TreeSet<String> notReached = new TreeSet<>();
    private int reached;
    private int anything;

    @Test
    void theParametersOfEveryTaskAreKnownButOfThoseInTheList() throws IOException {
        for (Corpus.Row row : Corpus.validDefinitions()) {
            collect(read(row.definition()), row.id());
        }
        System.out.printf(
                "the parameters of %d recorded tasks are known, %d call functions and activities, of %d they are not%n",
                reached, anything, notReached.size());
        List<String> lines = new ArrayList<>(notReached);
        if (System.getProperty("asl.expected", "check").equals("write")) {
            Files.createDirectories(NOT_REACHED.getParent());
            Files.write(NOT_REACHED, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(NOT_REACHED));
        assertThat(reached).isGreaterThan(500);
    }

    private static JsonNode read(String definition) {
        try {
            return JSON.readTree(definition);
        } catch (JsonProcessingException e) {
            throw new AssertionError(definition, e);
        }
    }

    private void collect(JsonNode node, String row) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.path("Type").asText().equals("Task")
                    && value.path("Resource").isTextual()) {
                task(value.get("Resource").textValue(), row + " " + member.getKey());
            }
            collect(value, row);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, row));
        }
    }

    private void task(String resource, String place) {
        Resource named = Resource.of(resource);
        switch (named.kind()) {
            case LAMBDA_FUNCTION, ACTIVITY -> anything++;
            case UNKNOWN -> notReached.add(place + ": what it calls is not known before its placeholders are");
            case DISTRIBUTED_MAP -> notReached.add(place + ": AWS documents this call for readers and writers only");
            default -> {
                if (Catalogue.parameters(resource).isPresent()) {
                    reached++;
                } else {
                    notReached.add(place + ": the models of AWS do not have it");
                }
            }
        }
    }
}
