package io.github.asl4j.model;

import static io.github.asl4j.model.Asl.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinkingTest {

    @Test
    void thenLeadsFromTheStateBefore() {
        StateMachine linked = StateMachine.builder()
                .then("A", PassState.jsonPath())
                .then("B", WaitState.jsonata().seconds(1))
                .then("C", SucceedState.jsonPath())
                .build();
        StateMachine written = StateMachine.builder()
                .startAt("A")
                .state("A", PassState.jsonPath().next("B"))
                .state("B", WaitState.jsonata().seconds(1).next("C"))
                .state("C", SucceedState.jsonPath())
                .build();
        assertThat(linked).isEqualTo(written);
    }

    @Test
    void thenAfterAStateThatDoesNotGoOnIsRefused() {
        StateMachine.Builder ended =
                StateMachine.builder().then("A", PassState.jsonPath().end());
        assertThatThrownBy(() -> ended.then("B", SucceedState.jsonPath()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("\"B\" cannot come after the state before");
        StateMachine.Builder open = StateMachine.builder().then("A", PassState.jsonPath());
        assertThatThrownBy(open::build)
                .hasMessage("state \"A\": \"Next\" or \"End\": true is required in a Pass state");
    }

    private static final Branch FRAGMENT = Branch.builder()
            .startAt("Try")
            .state(
                    "Try",
                    TaskState.jsonPath()
                            .resource("arn:aws:states:::sns:publish")
                            .catcher(Catcher.jsonPath(ErrorName.ALL).next("Each"))
                            .next("Ok?"))
            .state(
                    "Ok?",
                    ChoiceState.jsonPath()
                            .choice(variable("$.ok").booleanEquals(true), "Done")
                            .defaultState("Each"))
            .state(
                    "Each",
                    MapState.jsonPath()
                            .itemProcessor(ItemProcessor.builder()
                                    .startAt("Item")
                                    .state(
                                            "Item",
                                            PassState.jsonPath().result("Try").end()))
                            .end())
            .state("Done", SucceedState.jsonPath())
            .build();

    @Test
    void aFragmentCanStandInAMachineTwice() {
        StateMachine machine = StateMachine.builder()
                .startAt("1 Try")
                .include("1 ", FRAGMENT, "2 Try")
                .include("2 ", FRAGMENT, "End")
                .state("End", SucceedState.jsonPath())
                .build();

        assertThat(machine.states().keySet())
                .containsExactly("1 Try", "1 Ok?", "1 Each", "1 Done", "2 Try", "2 Ok?", "2 Each", "2 Done", "End");
        assertThat(machine.states().get("1 Try").nextStates()).containsExactly("1 Ok?", "1 Each");
        assertThat(machine.states().get("1 Ok?").nextStates()).containsExactly("1 Done", "1 Each");
        assertThat(machine.states().get("2 Each").toString())
                .isEqualTo("{\"Type\":\"Map\",\"ItemProcessor\":{\"StartAt\":\"2 Item\",\"States\":{\"2 Item\":"
                        + "{\"Type\":\"Pass\",\"Result\":\"Try\",\"End\":true}}},\"Next\":\"End\"}");
        assertThat(StateMachine.parse(machine.toJson())).isEqualTo(machine);
    }
}
