package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * The parsers take any text. In a build the texts of {@code ParserFuzzTestInputs} are tried; with {@code JAZZER_FUZZ=1} and
 * one of the methods, new ones are sought that reach more of the code.
 */
class ParserFuzzTest {

    private static final String SEARCH = "10m";

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    /** What is read is a definition that can be written and read again, or a problem with its place. */
    @FuzzTest(maxDuration = SEARCH)
    void reader(byte[] data) {
        StateMachine machine;
        try {
            machine = StateMachine.parse(text(data), ParseOptions.strict().keepUnknownFields());
        } catch (InvalidDefinitionException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            return;
        }
        assertThat(StateMachine.parse(machine.toJson(), ParseOptions.strict().keepUnknownFields()))
                .isEqualTo(machine);
    }

    @FuzzTest(maxDuration = SEARCH)
    void path(byte[] data) {
        String text = text(data);
        try {
            assertThat(Path.of(text).text()).isEqualTo(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        try {
            assertThat(ReferencePath.of(text).text()).isEqualTo(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(Path.of(text).text()).as("a reference path is a path").isEqualTo(text);
    }

    @FuzzTest(maxDuration = SEARCH)
    void intrinsic(byte[] data) {
        String text = text(data);
        try {
            assertThat(Intrinsic.of(text).text()).isEqualTo(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
