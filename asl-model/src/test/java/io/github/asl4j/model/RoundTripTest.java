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

    @Test
    void windowsLineEndsAByteOrderMarkAndForeignLettersChangeNothing() {
        for (Corpus.Row row : Corpus.validDefinitions()) {
            StateMachine machine = StateMachine.parse(row.definition());
            StateMachine renamed = machine.toBuilder().comment("Größe → 数量 😀").build();
            String text = "\uFEFF" + renamed.toJson().replace("\n", "\r\n");
            assertThat(Tokens.of(StateMachine.parse(text).toJson())).isEqualTo(Tokens.of(renamed.toJson()));
        }
    }
}
