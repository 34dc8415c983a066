package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.model.Corpus;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The resources of the definitions that the service was asked about. */
class ResourceCorpusTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void noResourceThatTheServiceAcceptedIsWrong() {
        Set<String> accepted = new TreeSet<>();
        Corpus.validDefinitions().forEach(row -> collect(read(row.definition()), accepted));
        assertThat(accepted)
                .hasSizeGreaterThan(150)
                .allSatisfy(text -> assertThat(Resource.of(text).problem()).isEmpty());
    }

    @Test
    void aResourceThatTheServiceDidNotRecognizeIsWrong() {
        Set<String> refused = new TreeSet<>();
        Stream.of("verdicts.jsonl", "reported.jsonl")
                .flatMap(file -> Corpus.rows(file).stream())
                .filter(row -> row.toString().contains("not recognized"))
                .forEach(row -> collect(read(Corpus.definition(row)), refused));
        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(
                                Resource.of(text).problem().orElseThrow().kind())
                        .isIn(Problem.Kind.UNKNOWN_RESOURCE, Problem.Kind.UNSUPPORTED_PATTERN));
    }

    private static JsonNode read(String definition) {
        try {
            return JSON.readTree(definition);
        } catch (JsonProcessingException e) {
            throw new AssertionError(definition, e);
        }
    }

    private static void collect(JsonNode node, Set<String> resources) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            boolean callsSomething = value.path("Type").asText().equals("Task")
                    || Set.of("ItemReader", "ResultWriter").contains(member.getKey());
            if (callsSomething && value.path("Resource").isTextual()) {
                resources.add(value.get("Resource").textValue());
            }
            collect(value, resources);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, resources));
        }
    }
}
