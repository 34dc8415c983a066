package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator takes any text and never throws. */
class AnyTextTest {

    private static final String MARKS = "{}[]\",:0$%\\ \u0000\ud800<é";
    private static final String SAMPLE = read("MALFORMED_PLACEHOLDER/the-sample-as-aws-publishes-it.asl.json");

    private static String read(String fixture) {
        try {
            return Files.readString(Path.of("src/test/resources/rules").resolve(fixture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidationResult validate(String text) {
        ValidationResult result = Validator.create().validate(text);
        assertThat(result.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.line()).isPositive();
            assertThat(diagnostic.column()).isPositive();
            assertThat(diagnostic.message()).isNotBlank();
        });
        return result;
    }

    @Test
    void aTextCutAnywhereHasAnError() {
        for (int end = 0; end < SAMPLE.strip().length(); end++) {
            assertThat(validate(SAMPLE.substring(0, end)).isValid()).isFalse();
        }
    }

    @Property(tries = 2_000)
    void changedCharactersAreOnlyReported(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(SAMPLE);
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.setCharAt(random.nextInt(text.length()), MARKS.charAt(random.nextInt(MARKS.length())));
        }
        validate(text.toString());
    }

    @Property(tries = 500)
    void anyStringIsOnlyReported(@ForAll String text) {
        validate(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"\"",
                "1e999999999",
                "{\"States\": null}",
                "{\"States\": {\"A\": null}}",
                "{\"QueryLanguage\": 5, \"StartAt\": [], \"States\": {\"A\": {\"Type\": 1, \"Next\": {}}}}",
                "{\"States\": {\"A\": {\"Type\": \"Choice\", \"Choices\": {\"Next\": 1}}}}",
                "{\"States\": {\"A\": {\"Type\": \"Parallel\", \"Branches\": [null, 1, []]}}}",
                "{\"States\": {\"A\": {\"Type\": \"Map\", \"ItemProcessor\": {\"States\": []}, \"Iterator\": 1}}}"
            })
    void wrongKindsAnywhereAreOnlyReported(String text) {
        assertThat(validate(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"States\":{\"A\":{\"Type\":\"Map\",\"ItemProcessor\":"})
    void aHundredThousandLevelsAreTooDeep(String level) {
        assertThat(validate(level.repeat(100_000)).errors())
                .extracting(Diagnostic::code)
                .contains("TOO_DEEPLY_NESTED");
    }

    @Test
    void aTenMegabyteStringIsTooLarge() {
        assertThat(validate("{\"Comment\": \"" + "x".repeat(10_000_000) + "\"}").errors())
                .extracting(Diagnostic::code)
                .contains("DEFINITION_TOO_LARGE");
    }
}
