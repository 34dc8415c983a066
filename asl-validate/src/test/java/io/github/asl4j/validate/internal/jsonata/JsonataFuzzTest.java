package io.github.asl4j.validate.internal.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * The parser takes any text, and agrees with the library on it. In a build the texts of {@code JsonataFuzzTestInputs} are
 * tried; with {@code JAZZER_FUZZ=1}, new ones are sought that reach more of the code.
 */
class JsonataFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void parser(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        JsonataExpression expression = JsonataExpression.parse(text);
        expression.problem().ifPresent(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.offset()).isBetween(0, text.length());
        });
        expression.references();
        expression.type();
        assertThat(JsonataLibrary.disagreement(text)).isEmpty();
    }
}
