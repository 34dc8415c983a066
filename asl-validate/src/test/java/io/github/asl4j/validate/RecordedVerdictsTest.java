package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.StateMachineType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the service accepted has no error here, and what it refused has the errors that it gave, word by word. */
class RecordedVerdictsTest {

    private static final String INVALID_DEFINITION = "Invalid State Machine Definition: '";

    private static final Validator STANDARD = Validator.create();

    private static final Validator EXPRESS =
            Validator.builder().type(StateMachineType.EXPRESS).build();

    private static ValidationResult validate(JsonNode row) {
        Validator validator = row.path("type").asText().equals("EXPRESS") ? EXPRESS : STANDARD;
        return validator.validate(Corpus.definition(row));
    }

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

    @Test
    void whatTheServiceSaidIsSaid() {
        List<JsonNode> answered = rows().filter(
                        row -> row.path("call").asText().equals("ValidateStateMachineDefinition")
                                && !row.path("diagnostics").isEmpty()
                                && row.path("diagnostics_complete").asBoolean(true))
                .toList();
        for (JsonNode row : answered) {
            List<String> recorded = new ArrayList<>();
            row.get("diagnostics")
                    .forEach(diagnostic -> recorded.add(diagnostic.get("code").asText() + ": "
                            + diagnostic.get("message").asText() + " at "
                            + (diagnostic.path("location").isTextual()
                                    ? diagnostic.get("location").asText()
                                    : null)));
            if (row.path("order_measured").asBoolean(true)) {
                assertThat(serviceErrors(row)).as(row.get("id").asText()).isEqualTo(recorded);
            } else {
                assertThat(serviceErrors(row)).as(row.get("id").asText()).containsExactlyInAnyOrderElementsOf(recorded);
            }
        }
        System.out.printf("%d recorded answers are given word by word%n", answered.size());
        assertThat(answered).hasSizeGreaterThanOrEqualTo(58);
    }

    /** What CreateStateMachine and UpdateStateMachine said of a definition that they did not take. */
    @Test
    void theMessageOfARefusalIsSaid() {
        List<JsonNode> refused = rows().filter(
                        row -> row.path("message").asText().startsWith(INVALID_DEFINITION))
                .toList();
        for (JsonNode row : refused) {
            assertThat(INVALID_DEFINITION + String.join(", ", serviceErrors(row)) + "'")
                    .as(row.get("id").asText())
                    .isEqualTo(row.get("message").asText());
        }
        System.out.printf("%d recorded messages of refusals are given word by word%n", refused.size());
        assertThat(refused).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void whatTheServiceRefusedHasAnError() {
        List<JsonNode> refused = rows().filter(
                        row -> row.get("verdict").textValue().equals("REJECT")
                                && !row.path("call").asText().equals("TestState"))
                .toList();
        for (JsonNode row : refused) {
            assertThat(validate(row).isValid()).as(row.get("id").asText()).isFalse();
        }
        System.out.printf("%d recorded refusals have an error%n", refused.size());
        assertThat(refused).hasSizeGreaterThanOrEqualTo(94);
    }

    private static Stream<JsonNode> rows() {
        return Stream.of("verdicts.jsonl", "reported.jsonl").flatMap(file -> Corpus.rows(file).stream());
    }

    private static List<String> serviceErrors(JsonNode row) {
        return validate(row).asService().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(ServiceDiagnostic::toString)
                .toList();
    }
}
