package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every definition that the service took is read and written back with the same tokens in the same order. */
class RoundTripTest {

    @Test
    void recordedDefinitionsComeBackTokenByToken() {
        int count = 0;
        for (Corpus.Row row : Corpus.validDefinitions()) {
            String written = StateMachine.parse(row.definition()).toJson();
            assertThat(Tokens.of(written)).as(row.id()).isEqualTo(Tokens.of(row.definition()));
            assertThat(StateMachine.parse(written).toJson()).as(row.id()).isEqualTo(written);
            count++;
        }
        System.out.printf("%d recorded definitions come back token by token%n", count);
        assertThat(count).isGreaterThanOrEqualTo(1_121);
    }

    /** The same definitions with a byte order mark, Windows line ends, and letters of other scripts in every name. */
    @Test
    void windowsLineEndsAByteOrderMarkAndForeignNamesChangeNothing() {
        int count = 0;
        for (Corpus.Row row : Corpus.validDefinitions()) {
            StateMachine renamed = withForeignNames(StateMachine.parse(row.definition()));
            String text = "\uFEFF" + renamed.toJson().replace("\n", "\r\n");
            assertThat(text).contains("\r\n").contains("\"StartAt\": \"數ß ");
            assertThat(Tokens.of(StateMachine.parse(text).toJson()))
                    .as(row.id())
                    .isEqualTo(Tokens.of(renamed.toJson()));
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(1_121);
    }

    private static StateMachine withForeignNames(StateMachine machine) {
        Branch.Builder states = Branch.builder().startAt(machine.startAt());
        machine.states().forEach(states::state);
        return StateMachine.builder()
                .comment("Größe → 数量 😀")
                .queryLanguage(machine.queryLanguage())
                .startAt("數ß " + machine.startAt())
                .include("數ß ", states.build(), "終")
                .state("終", PassState.jsonata().output(Json.of("fin")).end())
                .build();
    }
}
