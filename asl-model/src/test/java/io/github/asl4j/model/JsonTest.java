package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Json.JsonNumber;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

    private record Order(String id, int[] amounts, DayOfWeek day) {}

    @Test
    void whateverJacksonConvertsIsTaken() {
        assertThat(Json.of(new Order("a", new int[] {1, 2}, DayOfWeek.MONDAY)).toText())
                .isEqualTo("{\"id\":\"a\",\"amounts\":[1,2],\"day\":\"MONDAY\"}");
        assertThat(Json.of(Map.of("a", Arrays.asList(1, 2.5, null, true))).toText())
                .isEqualTo("{\"a\":[1,2.5,null,true]}");
        assertThat(Json.of(new BigDecimal("1E+3")).toText()).isEqualTo("1E+3");
        assertThatThrownBy(() -> Json.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of(Asl.jsonata("1"))).hasMessageContaining("here a literal JSON value belongs");
    }

    @Test
    void theTextOfANumberIsKept() {
        String text = "[1,1.0,1e0,-0,1E+2,123456789012345678901234567890,1e999999999]";
        assertThat(Json.parse(text).toText()).isEqualTo(text);
        assertThat(Json.parse("1.0")).isNotEqualTo(Json.parse("1"));
    }

    @Test
    void aHugeScaleIsNeverExpanded() {
        JsonNumber huge = new JsonNumber("1e999999999");
        assertThat(huge.isWholeBetween(1, 99)).isFalse();
        assertThat(new JsonNumber("1e-999999999").isWholeBetween(0, 99)).isFalse();
        assertThat(new JsonNumber("6e1").isWholeBetween(1, 99)).isTrue();
        assertThat(new JsonNumber("60.0").isWholeBetween(1, 99)).isTrue();
        assertThat(new JsonNumber("0").isWholeBetween(0, 99)).isTrue();
        assertThat(new JsonNumber("60.5").isWholeBetween(1, 99)).isFalse();
    }

    @Test
    void equalityIgnoresTheOrderOfMembers() {
        assertThat(Json.parse("{\"a\":1,\"b\":[1,2]}"))
                .isEqualTo(Json.parse("{\"b\":[1,2],\"a\":1}"))
                .hasSameHashCodeAs(Json.parse("{\"b\":[1,2],\"a\":1}"))
                .isNotEqualTo(Json.parse("{\"a\":1,\"b\":[2,1]}"));
    }

    @Property(tries = 300)
    void anyStringComesBack(@ForAll String text, @ForAll String name) {
        Json json = Json.of(Map.of(name, List.of(text)));
        assertThat(Json.parse(json.toText())).isEqualTo(json);
        assertThat(Json.of(json.toNode())).isEqualTo(json);
    }

    @Test
    void nodesHaveTheKindOfTheNumber() {
        assertThat(Json.parse("1").toNode().isInt()).isTrue();
        assertThat(Json.parse("12345678901").toNode().isLong()).isTrue();
        assertThat(Json.parse("123456789012345678901").toNode().isBigInteger()).isTrue();
        assertThat(Json.parse("1.50").toNode().decimalValue()).isEqualTo(new BigDecimal("1.50"));
    }
}
