package io.github.asl4j.model;

import static io.github.asl4j.model.Asl.placeholder;
import static io.github.asl4j.model.Asl.substitution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final StateMachine MACHINE = StateMachine.builder()
            .comment("<b>Orders</b> of ${Stage}, a <> b")
            .startAt("Start")
            .state(
                    "Start",
                    TaskState.jsonPath()
                            .resource(
                                    "arn:" + placeholder("PARTITION") + ":lambda:us-east-1:<account_number>:function:f")
                            .parameter(substitution("Key"), "<QUEUE>")
                            .parameter("host", "https://<HOST>/<STAGE>/")
                            .next("${Stage}End"))
            .state("${Stage}End", PassState.jsonPath().inputPath("$.${Stage}.x").end())
            .build();

    @Test
    void placeholdersAreFoundInStringsAndNames() {
        assertThat(MACHINE.placeholders())
                .containsExactly("Stage", "PARTITION", "account_number", "Key", "QUEUE", "HOST", "STAGE");
    }

    @Test
    void bindReplacesInStringsNamesAndExpressions() {
        StateMachine bound = MACHINE.bind(Map.of(
                "Stage",
                "prod",
                "PARTITION",
                "aws",
                "account_number",
                "123456789012",
                "Key",
                "queue\"$1",
                "QUEUE",
                "q",
                "HOST",
                "h",
                "STAGE",
                "s",
                "unused",
                "x"));
        assertThat(bound.placeholders()).isEmpty();
        assertThat(bound.comment()).contains("<b>Orders</b> of prod, a <> b");
        assertThat(bound.states().keySet()).containsExactly("Start", "prodEnd");
        assertThat(((PassState) bound.states().get("prodEnd")).inputPath())
                .contains(PathOrNull.of(Path.of("$.prod.x")));
        assertThat(((TaskState) bound.states().get("Start"))
                        .parameters()
                        .orElseThrow()
                        .json()
                        .toText())
                .isEqualTo("{\"queue\\\"$1\":\"q\",\"host\":\"https://h/s/\"}");
    }

    @Test
    void whatHasNoValueStays() {
        assertThat(MACHINE.bind(Map.of("Stage", "prod")).placeholders())
                .containsExactly("PARTITION", "account_number", "Key", "QUEUE", "HOST", "STAGE");
        assertThat(MACHINE.bind(Map.of())).isEqualTo(MACHINE);
    }

    @Test
    void aValueThatBreaksTheDefinitionIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> MACHINE.bind(Map.of("Stage", "a b")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("a name with spaces needs brackets")
                .hasMessageEndingWith("at /States/a bEnd/InputPath");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "a b", "a-b", "a}"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> placeholder(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> substitution(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
