package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Path.Root;
import io.github.asl4j.model.Path.Step.Index;
import io.github.asl4j.model.Path.Step.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @Test
    void aReferencePathHasStepsFromItsRoot() {
        ReferencePath path = ReferencePath.of("$.orders[0]['unit price'].größe");
        assertThat(path.root()).isEqualTo(new Root.Data());
        assertThat(path.steps())
                .containsExactly(new Member("orders"), new Index(0), new Member("unit price"), new Member("größe"));
        assertThat(ReferencePath.of("$").steps()).isEmpty();
        assertThat(ReferencePath.of("$$.Execution.Id").root()).isEqualTo(new Root.Context());
        assertThat(ReferencePath.of("$total.sum").root()).isEqualTo(new Root.Variable("total"));
        assertThat(ReferencePath.of("$.orders.[0].id").steps())
                .containsExactly(new Member("orders"), new Index(0), new Member("id"));
        assertThat(ReferencePath.of("$.store\\.book").steps()).containsExactly(new Member("store.book"));
        assertThat(ReferencePath.of("$[\"it's\"]").steps()).containsExactly(new Member("it's"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.a[*]",
                "$.*",
                "$..a",
                "$.a[-1]",
                "$.a[0:2]",
                "$.a[0,1]",
                "$['a','b']",
                "$.a[?(@.x >= 5)]",
                "$.a[?(@.n == ']')]",
                "$.a[:2]",
                "$..[0]",
                "$.a.length()"
            })
    void whatCanSelectMoreThanOneNodeIsAPathButNoReferencePath(String text) {
        assertThat(Path.of(text).reference()).isEmpty();
        assertThatThrownBy(() -> ReferencePath.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can select more than one node");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | it must begin with \"$\" at column 1",
                "a.b | it must begin with \"$\" at column 1",
                "$. | a name is expected at column 3",
                "$.a. | a name is expected at column 5",
                "$.a[ | an index, a quoted name, \"*\" or a filter is expected at column 5",
                "$.a[0 | \"]\" is expected at column 6",
                "$.a['b | the closing ' is missing at column 7",
                "$.a[?(@.x] | the closing \")\" is missing at column 6",
                "$.a b | a name with spaces needs brackets, as in ['two words'] at column 4",
                "$.a] | a \"]\" without \"[\" before it at column 4",
                "$[1.5] | \"]\" is expected",
            })
    void whatIsNoPathIsRefusedWithItsColumn(String text, String problem) {
        assertThatThrownBy(() -> Path.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" is not a path: ")
                .hasMessageContaining(problem);
    }

    @Test
    void aPathWithAPlaceholderStaysUnparsed() {
        assertThat(Path.of("$.${Field}[").text()).isEqualTo("$.${Field}[");
        assertThat(Path.of("$.<FIELD>").reference()).isEmpty();
        assertThat(ReferencePath.of("$.${Field}").steps()).isEmpty();
    }

    @Test
    void theTextIsTheValue() {
        assertThat(Path.of("$.a")).isEqualTo(Path.of("$.a")).hasSameHashCodeAs(Path.of("$.a"));
        assertThat(Path.of("$['a']")).isNotEqualTo(Path.of("$.a"));
        assertThat(Path.of("$.a[*]").root()).isEqualTo(new Root.Data());
        assertThat(Path.of("$$.a[*]").root()).isEqualTo(new Root.Context());
    }
}
