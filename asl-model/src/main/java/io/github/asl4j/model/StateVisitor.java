package io.github.asl4j.model;

/**
 * One method per type of state, without defaults: a type that the language gains breaks the build where it must be
 * considered.
 *
 * @param <R> the result
 * @see State#accept
 */
public interface StateVisitor<R> {

    /** Called for a Task state. */
    R visit(TaskState state);

    /** Called for a Parallel state. */
    R visit(ParallelState state);

    /** Called for a Map state. */
    R visit(MapState state);

    /** Called for a Pass state. */
    R visit(PassState state);

    /** Called for a Wait state. */
    R visit(WaitState state);

    /** Called for a Choice state. */
    R visit(ChoiceState state);

    /** Called for a Succeed state. */
    R visit(SucceedState state);

    /** Called for a Fail state. */
    R visit(FailState state);
}
