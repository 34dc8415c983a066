package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Definitions for which work that grows faster than they do would take minutes; how long it takes, asl-bench measures. */
class LargeDefinitionsTest {

    /** Circles, ways from the start, and what earlier rules take are all looked up without walking them again and again. */
    @Test
    void tenThousandStatesInACircleAreWalkedOnce() {
        String states = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"S" + i
                        + "\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"Catch\":"
                        + " [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"S" + i / 2 + "\"}], \"Next\": \"S"
                        + (i + 1) % 10_000 + "\"}")
                .collect(Collectors.joining(",\n"));
        String text =
                "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\","
                        + " \"IsNull\": true, \"Next\": \"S0\"}], \"Default\": \"End\"}, \"End\": {\"Type\": \"Succeed\"},\n"
                        + states + "}}";
        ValidationResult result = AllRules.validator().validate(text);
        assertThat(result.warnings()).extracting(Diagnostic::code).contains("CYCLE_WITHOUT_EXIT");
    }

    /** Looking for what was meant by each of thousands of long names among thousands of others took minutes. */
    @Test
    void ofThousandsOfMisspeltLongNamesTheFirstAreHelped() {
        String states = IntStream.range(0, 8_000)
                .mapToObj(i -> "\"Process the incoming order item no " + i
                        + "\": {\"Type\": \"Pass\", \"Next\": \"process an incoming order item no " + i + "\"}")
                .collect(Collectors.joining(",\n"));
        String text = "{\"StartAt\": \"Process the incoming order item no 0\", \"States\": {\n" + states + "}}";
        ValidationResult result = Validator.create().validate(text);
        assertThat(result.errors()).hasSize(8_001);
        assertThat(result.errors()).anyMatch(d -> d.message().contains("did you mean"));
    }
}
