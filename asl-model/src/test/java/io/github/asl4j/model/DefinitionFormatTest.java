package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefinitionFormatTest {

    private static final String TEXT = """
            {"States":{"B":{"End":true,"Retry":[{"MaxAttempts":1.0,"X":1e3,"ErrorEquals":["E"]}],"Type":"Task",
              "Parameters":{"z":1,"a":"\\u00e9"},"Resource":"r"},
             "A":{"Type":"Nonsense","Next":"B","Comment":""}},"StartAt":"A"}""";

    @Test
    void formattingKeepsTheOrderAndTheSpellingOfNumbers() {
        assertThat(DefinitionFormat.format(TEXT)).isEqualTo("""
                {
                  "States": {
                    "B": {
                      "End": true,
                      "Retry": [
                        {
                          "MaxAttempts": 1.0,
                          "X": 1e3,
                          "ErrorEquals": [
                            "E"
                          ]
                        }
                      ],
                      "Type": "Task",
                      "Parameters": {
                        "z": 1,
                        "a": "é"
                      },
                      "Resource": "r"
                    },
                    "A": {
                      "Type": "Nonsense",
                      "Next": "B",
                      "Comment": ""
                    }
                  },
                  "StartAt": "A"
                }
                """);
    }

    @Test
    void canonicalPutsTheFieldsOfTheLanguageInOrderAndNothingElse() {
        assertThat(DefinitionFormat.canonical(TEXT)).isEqualTo("""
                {
                  "StartAt": "A",
                  "States": {
                    "B": {
                      "Type": "Task",
                      "Resource": "r",
                      "Parameters": {
                        "z": 1,
                        "a": "é"
                      },
                      "Retry": [
                        {
                          "ErrorEquals": [
                            "E"
                          ],
                          "MaxAttempts": 1.0,
                          "X": 1e3
                        }
                      ],
                      "End": true
                    },
                    "A": {
                      "Type": "Nonsense",
                      "Next": "B",
                      "Comment": ""
                    }
                  }
                }
                """);
    }

    @Test
    void lineEndsAndAByteOrderMarkAreKept() {
        assertThat(DefinitionFormat.format("\uFEFF{\r\n\"StartAt\": \"A\"}"))
                .isEqualTo("\uFEFF{\r\n  \"StartAt\": \"A\"\r\n}\r\n");
    }

    @Test
    void whatWouldLoseSomethingIsRefused() {
        assertThatThrownBy(() -> DefinitionFormat.format("{\"A\": 1,\n \"A\": 2}"))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("\"A\" stands twice");
        assertThatThrownBy(() -> DefinitionFormat.canonical("{\"A\": ${B}}"))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    /** Recorded definitions of the service, broken ones too. */
    @Test
    void recordedDefinitionsStayEqualAndAreFormattedOnce() {
        List<String> definitions = Stream.of("verdicts.jsonl", "published.jsonl", "executions.jsonl")
                .flatMap(file -> Corpus.rows(file).stream())
                .filter(row -> row.hasNonNull("definition"))
                .map(Corpus::definition)
                .toList();
        for (String definition : definitions) {
            Json before;
            try {
                before = Json.parse(definition);
            } catch (InvalidDefinitionException noJson) {
                assertThatThrownBy(() -> DefinitionFormat.format(definition))
                        .isInstanceOf(InvalidDefinitionException.class);
                continue;
            }
            String formatted = DefinitionFormat.format(definition);
            assertThat(JsonText.write(Json.parse(formatted), false)).isEqualTo(JsonText.write(before, false));
            assertThat(DefinitionFormat.format(formatted)).isEqualTo(formatted);
            String canonical = DefinitionFormat.canonical(definition);
            assertThat(Json.parse(canonical)).isEqualTo(before);
            assertThat(DefinitionFormat.canonical(canonical)).isEqualTo(canonical);
        }
    }

    /** What builders print is formatted, and in order. */
    @Test
    void whatBuildersPrintIsCanonical() {
        String text = StateMachine.builder()
                        .startAt("A")
                        .state(
                                "A",
                                PassState.jsonPath()
                                        .result("x")
                                        .comment("c")
                                        .resultPath("$.y")
                                        .end())
                        .build()
                        .toJson()
                + "\n";
        assertThat(DefinitionFormat.canonical(text)).isEqualTo(text);
    }
}
