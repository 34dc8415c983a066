package io.github.asl4j.validate.internal.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, however long and deep; what were not linear in its length would not end here. */
class JsonataLimitsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final int LONG = 100_000;

    private static JsonataExpression read(String text) {
        JsonataExpression expression = JsonataExpression.parse(text);
        expression.references();
        expression.isConstant();
        expression.type();
        return expression;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "{1:",
                "-",
                "a(",
                "a[",
                "a?",
                "a?b:",
                "a??",
                "$a:=",
                "1+",
                "a~>",
                "a^(",
                "a{",
                "function(){",
                "|",
                "a.(",
                "[1]",
                "(1)",
                "a[0]",
                "a^(b)",
                "a()",
                "a?:",
                "a@$b",
                "a ? ",
                "function()<"
            })
    void aHundredThousandLevelsAreTooDeep(String level) {
        String start = level.startsWith("(1") || level.startsWith("[1") ? "a~>" : "";
        assertThat(read((start + level).repeat(100_000)).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "(1)", "f(1)", "[1]", "a.b", "{'a': 1}"})
    void chainsOfThousandsAreTooDeep(String operand) {
        assertThat(read(operand + (" + " + operand).repeat(10_000)).problem())
                .map(JsonataProblem::message)
                .contains("The expression is nested more than 500 levels deep");
    }

    @Test
    void hundredsOfLevelsAreRead() {
        assertThat(read("(".repeat(499) + "1" + ")".repeat(499)).problem()).isEmpty();
        assertThat(read("1" + " + 1".repeat(499)).problem()).isEmpty();
        assertThat(read("(".repeat(500) + "1" + ")".repeat(500)).problem()).isPresent();
        assertThat(read("1" + " + 1".repeat(500)).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s1]",
                "(%s1)",
                "f(%s1)",
                "(function() { (%s1) })",
                "/*%s*/ 1",
                "'%s'",
                "/%s/",
                "`%s`",
                "function($a)<%s>{ 1 }",
                "%s 1",
                "a[%s]"
            })
    void aLongTextIsRead(String frame) {
        for (String part : new String[] {
            "$a,",
            "$a;",
            "a ",
            "1",
            " ",
            "a,",
            "\\\\",
            "\\/",
            "(",
            "\n",
            "'",
            "s",
            "a<",
            "($b:=$a);",
            "/**/",
            "\\u0041",
            "function(){$a},",
            "$states.a,",
            "?,"
        }) {
            read(frame.formatted(part.repeat(LONG / part.length())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$states.a,", "function(){$a},", "a(1),", "'a',"})
    void aMegabyteIsRead(String part) {
        assertThat(read("[" + part.repeat(MEGABYTE / part.length()) + "1]").problem())
                .isEmpty();
    }

    @Test
    void variablesOfManyLevelsAreReadOnce() {
        String deep = "function() { (".repeat(150) + "$a;".repeat(300_000) + "1" + ") }".repeat(150);
        assertThat(read(deep).references().variables()).hasSize(300_000);
    }

    @Test
    void parentsAreCounted() {
        assertThat(read("a" + ".a".repeat(90) + ".%".repeat(90)).problem()).isEmpty();
        assertThat(read("[" + "%,".repeat(MEGABYTE / 2) + "1]").problem())
                .map(JsonataProblem::code)
                .isEqualTo(Optional.of(JsonataProblem.LIMIT));
    }

    @Property(tries = 2_000)
    void anyTextIsRead(@ForAll String text) {
        read(text).problem().ifPresent(problem -> {
            assertThat(problem.offset()).isBetween(0, text.length());
            assertThat(problem.message()).isNotBlank();
        });
    }
}
