package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Asl;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an execution tells about its states and variables. */
class ExecutionResultTest {

    private static final Execution EXECUTION = Interpreter.of(StateMachine.builder()
                    .startAt("A")
                    .state(
                            "A",
                            PassState.jsonata()
                                    .assign("x", 1)
                                    .assign("y", Asl.jsonata("$states.input.y"))
                                    .next("B"))
                    .state(
                            "B",
                            PassState.jsonata()
                                    .assign("x", Asl.jsonata("$x + 1"))
                                    .output(Json.of("out"))
                                    .next("C"))
                    .state("C", PassState.jsonata().end())
                    .build())
            .run(Map.of("y", "in"));

    @Test
    void theVariablesAreThoseAtTheEnd() {
        assertThat(EXECUTION.variables()).hasToString("{x=2, y=\"in\"}");
    }

    @Test
    void aVisitHasTheVariablesAtItsEntryAndThoseItSet() {
        assertThat(EXECUTION.visits())
                .extracting(visit -> visit.variables() + " " + visit.assigned())
                .containsExactly("{} {x=1, y=\"in\"}", "{x=1, y=\"in\"} {x=2}", "{x=2, y=\"in\"} {}");
    }

    @Test
    void aVisitHasItsInputAndOutput() {
        assertThat(EXECUTION.visits())
                .extracting(visit -> visit.stateName() + " " + visit.input() + " "
                        + visit.output().orElseThrow())
                .containsExactly("A {\"y\":\"in\"} {\"y\":\"in\"}", "B {\"y\":\"in\"} \"out\"", "C \"out\" \"out\"");
        assertThat(EXECUTION.states()).containsExactly("A", "B", "C");
    }
}
