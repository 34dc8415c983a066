package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "1e99999999999",
                "-1e-99999999999",
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

    /** As deep as a definition may be; the last test is broken, and the only defect. */
    @ParameterizedTest
    @CsvSource({"{\"Not\":, }, 980", "{\"And\":[, ]}, 480", "{\"Or\":[, ]}, 480"})
    void dataTestsAreLookedIntoAtAnyDepth(String open, String close, int levels) {
        String test = open.repeat(levels) + "{\"Variable\": \"$.a\", \"IsNull\": 1}" + close.repeat(levels);
        String text =
                "{\"StartAt\": \"A\", \"States\": {\"B\": {\"Type\": \"Succeed\"}, \"A\": {\"Type\": \"Choice\", \"Choices\": ["
                        + "{\"Not\": " + test + ", \"Next\": \"B\"}], \"Default\": \"A\"}}}";
        assertThat(validate(text).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).isEqualTo("\"IsNull\" is 1; it must be true or false");
            assertThat(diagnostic.column()).isEqualTo(text.indexOf("1}") + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e99999999999", "1e-99999999999", "0.5e2147483648"})
    void anExponentBeyondAllNumbersIsOnlyReported(String number) {
        assertThat(validate("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\":"
                                + " \"arn:aws:states:::sns:publish\", \"End\": true, \"TimeoutSeconds\": " + number
                                + "}}}")
                        .errors())
                .extracting(Diagnostic::pointer)
                .containsExactly("/States/A/TimeoutSeconds");
    }

    @Test
    void aNumberTooLongToReadIsReportedAtItsLine() {
        assertThat(validate("{\"Comment\":\n\n" + "9".repeat(5_000) + "}").errors())
                .singleElement()
                .extracting(Diagnostic::line)
                .isEqualTo(3);
    }

    /** Each of these pointers has fifty thousand characters, and all of them together have gigabytes. */
    @Test
    void manyDefectsBelowALongNameDoNotExhaustTheMemory() {
        String name = "k".repeat(49_000);
        String fields =
                IntStream.range(0, 40_000).mapToObj(i -> "\"q" + i + "\": 1").collect(Collectors.joining(", "));
        ValidationResult result = validate(
                "{\"StartAt\": \"A\", \"States\": {\"" + name + "\": {\"Type\": \"Succeed\", " + fields + "}}}");
        assertThat(result.errors()).hasSizeBetween(100, 10_000);
        assertThat(result.errors()).allSatisfy(error -> assertThat(error.line()).isEqualTo(1));
    }

    @Test
    void errorsAreKeptBeforeWarnings() {
        String name = "k".repeat(49_000);
        String names =
                IntStream.range(0, 5_000).mapToObj(i -> "\"<N" + i + ">\"").collect(Collectors.joining(", "));
        ValidationResult result =
                validate("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Result\": {\"" + name
                        + "\": [" + names + ", \"<N<\"]}, \"End\": true}}}");
        assertThat(result.errors()).extracting(Diagnostic::code).containsExactly("MALFORMED_PLACEHOLDER");
        assertThat(result.warnings()).hasSizeBetween(100, 4_000);
    }

    @Test
    void aTenMegabyteStringIsTooLarge() {
        assertThat(validate("{\"Comment\": \"" + "x".repeat(10_000_000) + "\"}").errors())
                .extracting(Diagnostic::code)
                .contains("DEFINITION_TOO_LARGE");
    }
}
