package io.github.asl4j.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.internal.Positions.Position;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static Position of(String text, String pointer) {
        return Positions.of(text, List.of(pointer)).get(pointer);
    }

    @Test
    void aValueIsWhereItsFirstCharacterIs() {
        String text = "{\"a\": [1,\n  {\"b/c\": 2, \"d~e\": \"x\"}]}";
        assertThat(of(text, "")).isEqualTo(new Position(1, 1));
        assertThat(of(text, "/a")).isEqualTo(new Position(1, 7));
        assertThat(of(text, "/a/1")).isEqualTo(new Position(2, 3));
        assertThat(of(text, "/a/1/b~1c")).isEqualTo(new Position(2, 11));
        assertThat(of(text, "/a/1/d~0e")).isEqualTo(new Position(2, 21));
    }

    @Test
    void whatIsNotThereIsWhereItsNearestAncestorIs() {
        assertThat(of("{\"a\":\n {}}", "/a/b/c")).isEqualTo(new Position(2, 2));
        assertThat(of("{\"a\":\n [7", "/a/0")).isEqualTo(new Position(2, 3));
        assertThat(of("{\"a\":\n [7", "/a/1")).isEqualTo(new Position(2, 2));
        assertThat(of("", "/a")).isEqualTo(Position.START);
    }

    @Test
    void ofTwoMembersWithOneNameTheFirstCounts() {
        assertThat(of("{\"a\": {\"b\": 1},\n \"a\": {\"b\": 2, \"c\": 3}}", "/a/b"))
                .isEqualTo(new Position(1, 13));
        assertThat(of("{\"a\": {\"b\": 1},\n \"a\": {\"b\": 2, \"c\": 3}}", "/a/c"))
                .isEqualTo(new Position(1, 7));
    }

    /** Half a million values, each a thousand levels deep: whoever spells out the way to each of them is never done. */
    @Test
    void aDeepAndWideTextIsReadOnce() {
        String text = "{\"a\": " + "[".repeat(990) + "1,".repeat(500_000) + "1" + "]".repeat(990) + ", \"b\": 1}";
        Position position = Assertions.assertTimeout(Duration.ofSeconds(5), () -> of(text, "/b"));
        assertThat(position).isEqualTo(new Position(1, text.length() - 1));
    }
}
