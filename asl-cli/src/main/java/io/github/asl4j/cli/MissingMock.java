package io.github.asl4j.cli;

import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskHandler;

/**
 * A task was reached that nothing answers. It is an error, and no failed task, as that is what it is called by: it ends the
 * execution, whatever its definition catches.
 */
final class MissingMock extends Error {

    private static final long serialVersionUID = 1;

    /** The handler of all tasks that have none. */
    static final TaskHandler HANDLER = call -> {
        throw new MissingMock(call);
    };

    private MissingMock(TaskCall call) {
        super(
                "the task \"" + call.stateName() + "\" (" + call.resource() + ") has no mock; it received "
                        + Texts.cut(call.input().toString(), 200),
                null,
                false,
                false);
    }
}
