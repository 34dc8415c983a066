package io.github.asl4j.model;

import static io.github.asl4j.model.Asl.literal;
import static io.github.asl4j.model.Asl.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntrinsicsTest {

    private static final List<Intrinsic> ALL = List.of(
            Intrinsics.format("{}", path("$.a")),
            Intrinsics.stringToJson(path("$.a")),
            Intrinsics.jsonToString(path("$.a")),
            Intrinsics.array(path("$.a"), literal("b"), literal(1), literal(1.5), literal(true)),
            Intrinsics.arrayPartition(path("$.a"), literal(4)),
            Intrinsics.arrayContains(path("$.a"), literal("it's")),
            Intrinsics.arrayRange(literal(1), literal(9), literal(2)),
            Intrinsics.arrayGetItem(path("$.a"), literal(0)),
            Intrinsics.arrayLength(path("$.a")),
            Intrinsics.arrayUnique(path("$.a")),
            Intrinsics.base64Encode(literal("a")),
            Intrinsics.base64Decode(path("$.a")),
            Intrinsics.hash(path("$.a"), literal("SHA-256")),
            Intrinsics.jsonMerge(path("$.a"), path("$.b")),
            Intrinsics.mathRandom(literal(1), literal(9)),
            Intrinsics.mathAdd(path("$.a"), literal(-1)),
            Intrinsics.stringSplit(path("$.a"), literal(",")),
            Intrinsics.uuid());

    @Test
    void everyFunctionHasAMethod() {
        assertThat(ALL.stream().map(call -> call.call().orElseThrow().function()))
                .containsExactlyElementsOf(Stream.of(IntrinsicFunction.values()).toList());
        assertThat(ALL.get(3).text()).isEqualTo("States.Array($.a, 'b', 1, 1.5, true)");
        assertThat(ALL.get(5).text()).isEqualTo("States.ArrayContains($.a, 'it\\'s')");
        assertThat(Intrinsics.mathAdd(Intrinsics.arrayLength(path("$.a")), literal(1))
                        .text())
                .isEqualTo("States.MathAdd(States.ArrayLength($.a), 1)");
    }

    @Property(tries = 300)
    void aLiteralComesBackWhateverItHolds(@ForAll String text) {
        String call = Intrinsics.base64Encode(literal(text)).text();
        if (Placeholders.in(call)) {
            return;
        }
        Intrinsic.Text argument = (Intrinsic.Text)
                Intrinsic.of(call).call().orElseThrow().arguments().get(0);
        assertThat(argument.value()).isEqualTo(text);
    }
}
