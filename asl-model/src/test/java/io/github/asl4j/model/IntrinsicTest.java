package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.model.Intrinsic.Literal;
import io.github.asl4j.model.Intrinsic.Selection;
import io.github.asl4j.model.Intrinsic.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicTest {

    @Test
    void everyKindOfArgumentIsParsed() {
        Intrinsic intrinsic =
                Intrinsic.of("States.Array( 'it\\'s {}' ,-1.5e3,true, null,$.a[?(@.x == 'a, b)')],$$.Map.Item.Index,"
                        + "States.Format('{}', $v) )");
        assertThat(intrinsic.call())
                .contains(new Call(
                        IntrinsicFunction.ARRAY,
                        List.of(
                                new Text("it\\'s {}"),
                                new Literal(new Json.JsonNumber("-1.5e3")),
                                new Literal(Json.of(true)),
                                new Literal(Json.NULL),
                                new Selection(Path.of("$.a[?(@.x == 'a, b)')]")),
                                new Selection(Path.of("$$.Map.Item.Index")),
                                new Call(
                                        IntrinsicFunction.FORMAT,
                                        List.of(new Text("{}"), new Selection(Path.of("$v")))))));
        assertThat(new Text("it\\'s \\{\\} \\\\").value()).isEqualTo("it's {} \\");
        assertThat(Intrinsic.of("States.UUID()").call().orElseThrow().arguments())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "foo | an intrinsic function is expected at column 1",
                "States.Uuid() | an intrinsic function is expected, perhaps States.UUID, at column 1",
                "States.UUID( | a string in single quotes, a number, true, false, null, a path or a call is expected at column 13",
                "States.UUID | \"(\" is expected at column 12",
                "States.UUID() x | nothing may follow the call at column 15",
                "States.Format('a) | the closing quote is missing at column 15",
                "States.Format('a\\n') | a backslash may only stand before ' { } or another backslash at column 18",
                "States.Array(1,) | a string in single quotes, a number, true, false, null, a path or a call is expected at column 16",
                "States.Array(01) | a string in single quotes",
                "States.Array($.) | a name is expected at column 3",
            })
    void whatIsNoCallIsRefusedWithItsColumn(String text, String problem) {
        assertThatThrownBy(() -> Intrinsic.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void formatEscapesItsTemplate() {
        assertThat(Asl.format("It's {} of {x} \\ {}", Asl.path("$.a"), Asl.path("$.b"))
                        .text())
                .isEqualTo("States.Format('It\\'s {} of \\{x\\} \\\\ {}', $.a, $.b)");
        assertThat(((Text) Asl.format("{'x'}").call().orElseThrow().arguments().get(0)).value())
                .isEqualTo("{'x'}");
        assertThatThrownBy(() -> Asl.format("{} {}", Asl.path("$.a"))).hasMessage("\"{} {}\" has 2 {} for 1 values");
    }

    @Test
    void aCallWithAPlaceholderStaysUnparsed() {
        assertThat(Intrinsic.of("${Function}").call()).isEmpty();
        assertThat(JsonPathValue.parse("${Path}")).isInstanceOf(Intrinsic.class);
    }
}
