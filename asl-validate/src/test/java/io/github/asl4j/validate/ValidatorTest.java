package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final StateMachine GOOD = StateMachine.builder()
            .startAt("A")
            .state("A", PassState.jsonPath().end())
            .build();

    @Test
    void aModelIsValidatedAsItIsWritten() {
        assertThat(Validator.create().validate(GOOD).isValid()).isTrue();
        assertThat(Validator.create().validate(GOOD).diagnostics()).isEmpty();
    }

    @Test
    void aDiagnosticIsClickable() {
        ValidationResult result =
                Validator.create().validate(GOOD.toJson().replace("\"StartAt\": \"A\"", "\"StartAt\": \"B\""));
        assertThat(result.isValid()).isFalse();
        assertThat(result.warnings()).isEmpty();
        assertThat(result.errors().get(0).format("order.asl.json"))
                .isEqualTo(
                        "order.asl.json:2:14: ERROR MISSING_TRANSITION_TARGET: \"StartAt\": \"B\" is not a state of this"
                                + " \"States\" object; it has [A] at /StartAt");
        assertThat(result.toString()).startsWith("2:14: ERROR MISSING_TRANSITION_TARGET");
    }

    @Test
    void aDiagnosticIsOneLineWhateverTheNamesAre() {
        ValidationResult result = Validator.create().validate("""
                {"StartAt": "A\\nB", "States": {"C\\u001b[31m\\u2028": {"Type": "Succeed"}}}""");
        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.toString().lines()).hasSize(2);
        assertThat(result.toString())
                .contains("\"A\\u000aB\"", "/States/C\\u001b[31m\\u2028")
                .doesNotContain("\u001b", "\u2028");
    }

    @Test
    void aRuleCanBeLeftOut() {
        String text = GOOD.toJson().replace("\"StartAt\": \"A\"", "\"StartAt\": \"B\"");
        ValidationResult result = Validator.builder()
                .disable("MISSING_TRANSITION_TARGET")
                .disable("UNREACHABLE_STATE")
                .build()
                .validate(text);
        assertThat(result.diagnostics()).isEmpty();
        assertThatThrownBy(() -> Validator.builder().disable("MISSING_TARGET"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MISSING_TRANSITION_TARGET");
    }

    @Test
    void anOptionalRuleRunsWhenItIsEnabled() {
        Validator.Builder validator = Validator.builder().enable("PASS_WITHOUT_EFFECT");
        assertThat(validator.build().validate(GOOD).warnings())
                .extracting(Diagnostic::code)
                .containsExactly("PASS_WITHOUT_EFFECT");
        assertThat(validator
                        .disable("PASS_WITHOUT_EFFECT")
                        .build()
                        .validate(GOOD)
                        .diagnostics())
                .isEmpty();
        assertThat(Validator.codes()).contains("PASS_WITHOUT_EFFECT");
        assertThatThrownBy(() -> Validator.builder().enable("PASS_WITHOUT_EFECT"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreAccepted() {
        String windows = "\uFEFF" + GOOD.toJson().replace("\n", "\r\n");
        assertThat(Validator.create().validate(windows).diagnostics()).isEmpty();
        assertThat(Validator.create()
                        .validate(windows.replace("\"StartAt\": \"A\"", "\"StartAt\": \"B\""))
                        .errors())
                .extracting(Diagnostic::line, Diagnostic::column)
                .first()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(2, 14));
    }

    @Test
    void diagnosticsStandInTheOrderOfTheText() {
        ValidationResult result = Validator.create().validate("""
                {"StartAt": "X", "States": {"B": {"Type": "Pass", "Nxt": 1}, "A": {"Type": "Tusk"}}, "Coment": 1}""");
        assertThat(result.diagnostics()).isSortedAccordingTo((a, b) -> Integer.compare(a.column(), b.column()));
        assertThat(result.diagnostics().size()).isGreaterThan(4);
    }

    /** Ten thousand states, each of which goes wrong: messages stay short, and nothing is looked up by walking a list. */
    @Test
    void manyStatesWithManyDefectsAreAllReported() {
        String states = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"State " + i + "\": {\"Type\": \"Pass\", \"Next\": \"Stat " + i + "\"}")
                .collect(Collectors.joining(",\n"));
        ValidationResult result =
                Validator.create().validate("{\"StartAt\": \"State 0\", \"States\": {\n" + states + "}}");
        assertThat(result.errors().stream().filter(d -> d.code().equals("MISSING_TRANSITION_TARGET")))
                .hasSize(10_000)
                .allSatisfy(d -> assertThat(d.message()).hasSizeLessThan(120));
    }

    /** A message that lists what there is would repeat it as often as there are defects. */
    @Test
    void namesOfAbsurdLengthAreNotListed() {
        String states = IntStream.range(0, 9)
                .mapToObj(i -> "\"" + ("x" + i).repeat(10_000) + "\": {\"Type\": \"Pass\", \"Next\": \"y\"}")
                .collect(Collectors.joining(",\n"));
        assertThat(Validator.create().validate("{\"StartAt\": \"y\", \"States\": {\n" + states + "}}").errors().stream()
                        .filter(d -> d.code().equals("MISSING_TRANSITION_TARGET")))
                .hasSize(10)
                .allSatisfy(d -> assertThat(d.message()).hasSizeLessThan(100));
    }

    @Test
    void valuesForPlaceholdersAreChecked() {
        String text =
                "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"arn:<P>:states:::sns:publish\", \"End\": true}}}";
        assertThat(Validator.builder()
                        .placeholders(Map.of("P", "aws"))
                        .build()
                        .validate(text)
                        .diagnostics())
                .isEmpty();
        assertThat(Validator.builder()
                        .placeholders(Map.of("P", "AWS"))
                        .build()
                        .validate(text)
                        .errors())
                .extracting(Diagnostic::code)
                .containsExactly("UNFIT_PLACEHOLDER_VALUE");
    }
}
