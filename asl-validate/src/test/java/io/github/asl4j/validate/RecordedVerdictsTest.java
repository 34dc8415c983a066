package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.StateMachineType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the service accepted has no error here; how much of what it refused is found, is counted. */
class RecordedVerdictsTest {

    private static final Validator STANDARD = Validator.create();

    private static final Validator EXPRESS =
            Validator.builder().type(StateMachineType.EXPRESS).build();

    private static ValidationResult validate(JsonNode row) {
        Validator validator = row.path("type").asText().equals("EXPRESS") ? EXPRESS : STANDARD;
        return validator.validate(Corpus.definition(row));
    }

    /** The definitions refused by the service that have an error here; a number that only grows. */
    private static final int REFUSED_AND_FOUND = 55;

    /** The recorded lists of diagnostics that are given here to the letter; a number that only grows. */
    private static final int SAID_WORD_BY_WORD = 27;

    @Test
    void whatTheServiceAcceptedHasNoError() {
        List<Corpus.Row> rows = Corpus.validDefinitions();
        for (Corpus.Row row : rows) {
            assertThat(STANDARD.validate(row.definition()).errors())
                    .as(row.id())
                    .isEmpty();
        }
        System.out.printf("%d recorded definitions that the service took have no error%n", rows.size());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(1_121);
    }

    /** Where the recording has the whole answer: the code, message and location of each diagnostic. */
    @Test
    void whatTheServiceSaidIsSaid() {
        List<JsonNode> answered = Stream.of("verdicts.jsonl", "reported.jsonl")
                .flatMap(file -> Corpus.rows(file).stream())
                .filter(row -> row.path("call").asText().equals("ValidateStateMachineDefinition")
                        && !row.path("diagnostics").isEmpty()
                        && (!row.has("diagnostics_complete")
                                || row.get("diagnostics_complete").asBoolean()))
                .toList();
        int said = 0;
        for (JsonNode row : answered) {
            List<String> recorded = new ArrayList<>();
            row.get("diagnostics")
                    .forEach(diagnostic -> recorded.add(diagnostic.get("code").asText() + ": "
                            + diagnostic.get("message").asText() + " at "
                            + (diagnostic.path("location").isTextual()
                                    ? diagnostic.get("location").asText()
                                    : null)));
            List<String> ours = validate(row).asService().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(ServiceDiagnostic::toString)
                    .toList();
            said += ours.equals(recorded) ? 1 : 0;
        }
        System.out.printf("%d of %d recorded answers are given word by word%n", said, answered.size());
        assertThat(said).isGreaterThanOrEqualTo(SAID_WORD_BY_WORD);
    }

    @Test
    void whatTheServiceRefusedIsFound() {
        List<JsonNode> refused = Stream.of("verdicts.jsonl", "reported.jsonl")
                .flatMap(file -> Corpus.rows(file).stream())
                .filter(row -> row.get("verdict").textValue().equals("REJECT")
                        && !row.path("call").asText().equals("TestState"))
                .toList();
        long found = refused.stream().filter(row -> !validate(row).isValid()).count();
        System.out.printf("%d of %d recorded refusals have an error%n", found, refused.size());
        assertThat(found).isGreaterThanOrEqualTo(REFUSED_AND_FOUND);
    }
}
