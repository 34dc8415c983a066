package io.github.asl4j.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {

    @Test
    void theCaretStandsBelowThePlace() {
        assertThat(SourceLine.around("  \"Next\": \"B\"", 11))
                .isEqualTo(new SourceLine("  \"Next\": \"B\"", " ".repeat(10)));
    }

    @Test
    void tabsStayTabs() {
        assertThat(SourceLine.around("\t\"A\":\t1", 6).indent()).isEqualTo("\t    ");
    }

    @Test
    void charactersOfTwoColumnsCountAsTwoAndAccentsAsNone() {
        assertThat(SourceLine.around("\"注文\": 1", 7).indent()).isEqualTo(" ".repeat(8));
        assertThat(SourceLine.around("\"\uD83D\uDE80\": 1", 7).indent()).isEqualTo(" ".repeat(6));
        assertThat(SourceLine.around("\"e\u0301\": 1", 7).indent()).isEqualTo(" ".repeat(5));
    }

    @Test
    void aLongLineIsCutOnBothSides() {
        SourceLine line = SourceLine.around("x".repeat(500) + "!" + "y".repeat(500), 501);
        assertThat(line.text()).isEqualTo("…" + "x".repeat(80) + "!" + "y".repeat(39) + "…");
        assertThat(line.indent()).hasSize(81);
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (int column = 1; column <= 401; column += 2) {
            String text = SourceLine.around("a" + "\uD83D\uDE80".repeat(200), column + 1)
                    .text();
            assertThat(text.codePoints()).noneMatch(character -> character >= 0xD800 && character < 0xE000);
        }
    }

    @Test
    void whatCommandsATerminalIsReplaced() {
        assertThat(SourceLine.around("\u001B[2J\u202Ex", 1).text()).isEqualTo("\uFFFD[2J\uFFFDx");
    }

    @Test
    void aColumnBehindTheEndIsTheEnd() {
        assertThat(SourceLine.around("{", 9)).isEqualTo(new SourceLine("{", " "));
    }

    @Test
    void linesEndAsInAnyFile() {
        assertThat(SourceLine.split("a\r\nb\rc\n")).containsExactly("a", "b", "c", "");
    }
}
