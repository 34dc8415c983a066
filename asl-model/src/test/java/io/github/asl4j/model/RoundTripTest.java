package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every definition that the service took is read and written back with the same tokens in the same order. */
class RoundTripTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void recordedDefinitionsComeBackTokenByToken() {
        List<Corpus.Row> valid = Corpus.validDefinitions();
        List<Corpus.Row> built =
                valid.stream().filter(RoundTripTest::usesOnlyWhatIsBuilt).toList();
        for (Corpus.Row row : built) {
            assertThat(Tokens.of(StateMachine.parse(row.definition()).toJson()))
                    .as(row.id())
                    .isEqualTo(Tokens.of(row.definition()));
        }
        System.out.printf("%d of %d recorded definitions come back token by token%n", built.size(), valid.size());
        assertThat(built).hasSizeGreaterThanOrEqualTo(866);
    }

    private static boolean usesOnlyWhatIsBuilt(Corpus.Row row) {
        try {
            return JSON.readTree(row.definition()).get("States").properties().stream()
                    .map(Map.Entry::getValue)
                    .map(state -> state.path("Type").textValue())
                    .allMatch(AslSchema.stateTypes()::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void windowsLineEndsAByteOrderMarkAndForeignLettersChangeNothing() {
        List<Corpus.Row> rows = Corpus.validDefinitions().stream()
                .filter(RoundTripTest::usesOnlyWhatIsBuilt)
                .toList();
        for (Corpus.Row row : rows) {
            StateMachine machine = StateMachine.parse(row.definition());
            StateMachine renamed = machine.toBuilder().comment("Größe → 数量 😀").build();
            String text = "\uFEFF" + renamed.toJson().replace("\n", "\r\n");
            assertThat(Tokens.of(StateMachine.parse(text).toJson())).isEqualTo(Tokens.of(renamed.toJson()));
        }
    }
}
