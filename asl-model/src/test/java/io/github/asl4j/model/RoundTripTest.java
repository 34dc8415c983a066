package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    /** What of the language is built; a definition that uses more of it waits for the rest. */
    private static final List<String> NOT_BUILT = List.of("\"Type\"\\s*:\\s*\"(Map|Parallel|Wait)\"");

    @Test
    void recordedDefinitionsAreReadAndWrittenBackTokenByToken() {
        List<Corpus.Row> rows = Corpus.validDefinitions().stream()
                .filter(row -> NOT_BUILT.stream()
                        .noneMatch(pattern -> java.util.regex.Pattern.compile(pattern)
                                .matcher(row.definition())
                                .find()))
                .toList();
        for (Corpus.Row row : rows) {
            assertThat(Tokens.of(StateMachine.parse(row.definition()).toJson()))
                    .as(row.id())
                    .isEqualTo(Tokens.of(row.definition()));
        }
        System.out.println(rows.size() + " recorded definitions read and written back token by token");
        assertThat(rows).hasSizeGreaterThan(250);
    }
}
