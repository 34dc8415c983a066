package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, it is a definition or an {@link InvalidDefinitionException}, never anything else. */
class HostileInputTest {

    private static final String MARKS = "{}[]\",:0$%\\ \u0000\ud800<é";

    private static final String GOOD = Machines.of(7).toJson();

    /** Returns whether the text is a definition. */
    private static boolean isDefinition(String text) {
        try {
            StateMachine machine =
                    StateMachine.parse(text, ParseOptions.strict().keepUnknownFields());
            assertThat(machine.toJson()).isNotEmpty();
            return true;
        } catch (InvalidDefinitionException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.line()).isPositive();
            return false;
        }
    }

    @Test
    void aTextCutAnywhereIsRefused() {
        assertThat(isDefinition(GOOD)).isTrue();
        for (int end = 0; end < GOOD.length(); end++) {
            assertThat(isDefinition(GOOD.substring(0, end)))
                    .as(GOOD.substring(0, end))
                    .isFalse();
        }
    }

    @Property(tries = 2_000)
    void changedCharactersAreNeverMoreThanAProblem(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(GOOD);
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.setCharAt(random.nextInt(text.length()), MARKS.charAt(random.nextInt(MARKS.length())));
        }
        isDefinition(text.toString());
    }

    /** Each value of a definition in turn becomes a value of another kind. */
    @Test
    void aWrongTypeAnywhereIsNeverMoreThanAProblem() {
        List<Json> others = List.of(
                Json.NULL,
                Json.of(true),
                Json.of(-1.5),
                Json.of(""),
                Json.of("x"),
                Json.of(List.of()),
                Json.of(Map.of()),
                Json.parse("1e999999999"),
                Json.parse("-1e99999999999"),
                Json.of("\ud800"),
                Json.of("{% %}"),
                Json.of("$"));
        Json good = Json.parse(GOOD);
        int refused = 0;
        for (Json other : others) {
            for (Json mutant : mutants(good, other)) {
                refused += isDefinition(mutant.toText()) ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static List<Json> mutants(Json json, Json other) {
        List<Json> result = new ArrayList<>(List.of(other));
        if (json instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                for (Json mutant : mutants(array.elements().get(i), other)) {
                    List<Json> elements = new ArrayList<>(array.elements());
                    elements.set(i, mutant);
                    result.add(new JsonArray(elements));
                }
            }
        } else if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                for (Json mutant : mutants(member, other)) {
                    Map<String, Json> members = new LinkedHashMap<>(object.members());
                    members.put(name, mutant);
                    result.add(new JsonObject(members));
                }
            });
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Result\":["})
    void aHundredThousandLevelsAreRefused(String level) {
        assertThat(isDefinition(level.repeat(100_000))).isFalse();
    }

    @Test
    void aTenMegabyteStringIsRefused() {
        assertThat(isDefinition("{\"Comment\": \"" + "x".repeat(10_000_000) + "\"}"))
                .isFalse();
    }

    @Test
    void aDeeplyNestedExpressionIsRefused() {
        assertThatThrownBy(() -> Intrinsic.of("States.Array(".repeat(50_000) + ")".repeat(50_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Path.of("$" + "[?(".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceholderOfAMegabyteIsReadInLinearTime() {
        String name = "${a" + ".a".repeat(500_000) + "}";
        assertThat(Placeholders.in(name)).isTrue();
        assertThat(Placeholders.in(name.replace("}", ""))).isFalse();
        assertThat(Placeholders.in("<A".repeat(300_000))).isFalse();
    }

    @Test
    void loneSurrogatesAndControlCharactersComeBack() {
        StateMachine machine = StateMachine.builder()
                .comment("\ud800 \u0000 \udfff")
                .startAt("\ud83d")
                .state("\ud83d", SucceedState.jsonPath())
                .build();
        assertThat(StateMachine.parse(machine.toJson())).isEqualTo(machine);
    }
}
