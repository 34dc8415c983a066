package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * The validator takes any text. In a build the texts of {@code ValidatorFuzzTestInputs} are tried; with
 * {@code JAZZER_FUZZ=1}, new ones are sought that reach more of the code.
 */
class ValidatorFuzzTest {

    private static final Validator VALIDATOR = AllRules.validator();

    @FuzzTest(maxDuration = "10m")
    void validator(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        ValidationResult result = VALIDATOR.validate(text);
        assertThat(result.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.line()).isPositive();
            assertThat(diagnostic.column()).isPositive();
            assertThat(diagnostic.message()).isNotBlank();
        });
        assertThat(VALIDATOR.validate(text)).as("the same text").isEqualTo(result);
    }
}
