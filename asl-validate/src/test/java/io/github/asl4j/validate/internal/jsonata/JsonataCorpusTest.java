package io.github.asl4j.validate.internal.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What parses, and which names are refused, as the JSONata project and AWS have it. */
class JsonataCorpusTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theSuiteOfTheJsonataProjectParsesAsItSays() {
        List<JsonNode> rows = Corpus.rows("jsonata_suite.jsonl");
        for (JsonNode row : rows) {
            String code = row.path("code").asText();
            assertThat(JsonataExpression.parse(row.get("expr").asText()).problem())
                    .as(row.get("id").asText())
                    .map(JsonataProblem::code)
                    .isEqualTo(code.startsWith("S") ? Optional.of(code) : Optional.<String>empty());
        }
        System.out.printf("%d expressions of the JSONata project parse as it says%n", rows.size());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(1_686);
    }

    @Test
    void expressionsThatTheServiceTookAreGood() {
        List<String> texts = new ArrayList<>();
        for (Corpus.Row row : Corpus.validDefinitions()) {
            expressions(row.definition(), texts);
        }
        for (String text : texts) {
            assertThat(refusals(text)).as(text).isEmpty();
        }
        System.out.printf("%d recorded expressions are as good as for the service%n", texts.size());
        assertThat(texts).hasSizeGreaterThanOrEqualTo(400);
    }

    /** Where the recording has the whole answer, and all of it is about one expression. */
    @Test
    void expressionsThatTheServiceRefusedAreRefusedInItsWords() {
        int refused = 0;
        for (JsonNode row : Corpus.rows("reported.jsonl")) {
            List<String> said = new ArrayList<>();
            row.path("diagnostics").forEach(diagnostic -> {
                if (diagnostic.get("code").asText().endsWith("_JSONATA_EXPRESSION")
                        && !diagnostic.get("message").asText().startsWith("Field '$states.")) {
                    said.add(diagnostic.get("message").asText());
                }
            });
            List<String> texts = new ArrayList<>();
            expressions(Corpus.definition(row), texts);
            if (!said.isEmpty() && texts.size() == 1) {
                assertThat(refusals(texts.get(0))).as(texts.get(0)).isEqualTo(said);
                refused++;
            }
        }
        System.out.printf("%d recorded expressions are refused in the words of the service%n", refused);
        assertThat(refused).isGreaterThanOrEqualTo(26);
    }

    private static List<String> refusals(String text) {
        JsonataExpression expression = JsonataExpression.parse(text);
        List<String> refusals = new ArrayList<>();
        expression.problem().ifPresent(problem -> refusals.add(problem.message()));
        expression
                .references()
                .context()
                .forEach(name -> refusals.add("Reference to '" + name.name() + "' at the top level is not supported."));
        expression
                .references()
                .roots()
                .forEach(root -> refusals.add("Reference to '" + root.name() + "' is not supported."));
        return refusals;
    }

    static List<String> expressionsOfTheCorpus() {
        List<String> texts = new ArrayList<>();
        Corpus.rows("jsonata_suite.jsonl")
                .forEach(row -> texts.add(row.get("expr").asText()));
        for (String file : List.of(
                "verdicts.jsonl",
                "reported.jsonl",
                "executions.jsonl",
                "reported_executions.jsonl",
                "published.jsonl")) {
            Corpus.rows(file).forEach(row -> expressions(Corpus.definition(row), texts));
        }
        return texts;
    }

    private static void expressions(String definition, List<String> texts) {
        try {
            expressions(JSON.readTree(definition), texts);
        } catch (JsonProcessingException e) {
            return; // Some of what was sent to the service is no JSON.
        }
    }

    private static void expressions(JsonNode value, List<String> texts) {
        String text = value.asText();
        if (value.isTextual() && text.length() >= 4 && text.startsWith("{%") && text.endsWith("%}")) {
            texts.add(text.substring(2, text.length() - 2));
        }
        value.forEach(part -> expressions(part, texts));
    }
}
