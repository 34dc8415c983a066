package io.github.asl4j.model;

/**
 * What builders of states have that go on to one other state or end.
 *
 * @param <B> the builder
 */
public sealed interface TransitionSetters<B>
        permits TaskState.JsonPathSetters,
                TaskState.JsonataSetters,
                PassState.JsonPathBuilder,
                PassState.JsonataBuilder,
                WaitState.JsonPathBuilder,
                WaitState.JsonataBuilder,
                ParallelState.JsonPathBuilder,
                ParallelState.JsonataBuilder,
                MapState.JsonPathBuilder,
                MapState.JsonataBuilder {

    /**
     * Sets {@code "Next"}: the state of the same {@code "States"} object that goes on.
     *
     * @throws IllegalStateException if the builder has a transition already
     */
    default B next(String stateName) {
        return PartBuilder.<B>of(this).transition(Field.NEXT, stateName);
    }

    /**
     * Sets {@code "End": true}: the machine, branch or iteration ends here.
     *
     * @throws IllegalStateException if the builder has a transition already
     */
    default B end() {
        return PartBuilder.<B>of(this).transition(Field.END, true);
    }
}
